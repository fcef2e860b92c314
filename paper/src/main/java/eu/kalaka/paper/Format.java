package eu.kalaka.paper;

/** The size of a paper. */
public enum Format {
    /** 210 × 297 mm, as many pages as are needed, numbered. */
    A4("a4"),
    /** A card for the pocket, 85.6 × 54 mm (ISO 7810 ID-1); what does not fit goes on a second side. */
    CARD("card");

    private final String code;

    Format(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
