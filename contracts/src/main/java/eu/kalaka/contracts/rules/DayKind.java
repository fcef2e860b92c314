package eu.kalaka.contracts.rules;

/** What a day is for a school child. */
public enum DayKind {
    SCHOOL_DAY,
    /** In term time, without school: a weekend, a national holiday. */
    TERM_FREE_DAY,
    /** In a break between terms or within one. */
    HOLIDAY
}
