package eu.kalaka.registry.duplicate;

/**
 * What two entries have in common or not, with its weight of evidence: how much likelier it is between two entries of one person
 * than between two people, in bits (the logarithm to base two, after Fellegi and Sunter, A Theory for Record Linkage, 1969).
 * Whole halves, set by hand and held by the labelled set in {@code DuplicatesReportTest}.
 */
public enum Clue {
    SAME_NAME(6),
    LIKE_NAME(4),
    PART_OF_NAME(-3),
    OTHER_NAME(-6),
    SAME_BIRTH_DATE(6),
    MISTYPED_BIRTH_DATE(2.5),
    OTHER_BIRTH_DATE(-5),
    SAME_PHONE(3.5),
    OTHER_PHONE(-0.5),
    SAME_EMAIL(4),
    OTHER_EMAIL(-0.5),
    SAME_PLACE(1),
    OTHER_PLACE(-1);

    private final double bits;

    Clue(double bits) {
        this.bits = bits;
    }

    double bits() {
        return bits;
    }
}
