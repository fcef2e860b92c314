package eu.kalaka.testkit.matrix;

import eu.kalaka.testkit.matrix.Client.Got;

/** What must come of a call. */
enum Expected {
    /** Carried out, or refused by a rule of the domain, or because another was faster. */
    ALLOWED("allowed"),
    /** The right is there; what is asked may be gone. */
    THROUGH("no refusal of rights"),
    SHOWN("in the list"),
    ABSENT("absent from the list"),
    HIDDEN("404 as for a record that does not exist"),
    UNKNOWN("422 as for something that does not exist"),
    FORBIDDEN("403"),
    /** The caller has the right by nothing, or by a record that this is not: both may be said. */
    REFUSED("403 or hidden"),
    UNAUTHENTICATED("401");

    private final String words;

    Expected(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** Whether a write may have changed something. */
    boolean mayWrite() {
        return this == ALLOWED || this == THROUGH;
    }

    /**
     * Whether that is what must come.
     *
     * @param shows whether the answer shows the record
     * @param asIfMissing whether the answer is word for word that for a record that does not exist
     */
    boolean isMetBy(Got got, boolean shows, boolean asIfMissing) {
        int status = got.status();
        return switch (this) {
            case ALLOWED -> status < 300 || status == 409 || status == 412 || status == 422;
            case THROUGH -> status < 500 && status != 401 && status != 403;
            case SHOWN -> status == 200 && shows;
            case ABSENT -> status == 200 && !shows;
            case HIDDEN -> status == 404 && asIfMissing;
            case UNKNOWN -> (status == 422 && asIfMissing) || status == 403;
            case FORBIDDEN -> status == 403;
            case REFUSED ->
                status == 403 || ((status == 404 || status == 422) && asIfMissing) || (status == 200 && !shows);
            case UNAUTHENTICATED -> status == 401;
        };
    }
}
