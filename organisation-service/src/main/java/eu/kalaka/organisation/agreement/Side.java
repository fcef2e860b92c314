package eu.kalaka.organisation.agreement;

/** Who signs. */
public enum Side {
    CENTRE,
    HOST;

    /** All codes, as a pattern for requests. */
    public static final String CODES = "centre|host";
}
