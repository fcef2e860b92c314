package eu.kalaka.registry.volunteer;

/** Where a volunteer stands in the life cycle (domain.md 4.5, as far as the registry has come). */
enum Status {
    REGISTERED,
    INTERVIEWED,
    ACTIVE,
    PAUSED,
    LEFT,
    /** Nothing is left of her but the id, for the figures. */
    ERASED;

    /** All codes as a regular expression, for request validation. */
    static final String CODES = "registered|interviewed|active|paused|left";

    String code() {
        return switch (this) {
            case REGISTERED -> "registered";
            case INTERVIEWED -> "interviewed";
            case ACTIVE -> "active";
            case PAUSED -> "paused";
            case LEFT -> "left";
            case ERASED -> "erased";
        };
    }
}
