package eu.kalaka.registry.search;

/** In which order volunteers are listed. */
public enum Order {
    /** Of their ids, which never change. */
    ID,
    /** Those whose name is most like the one asked for come first. */
    FIT,
    /** Of the Hungarian alphabet; Greek names follow in theirs. */
    NAME,
    /** The youngest first. */
    AGE,
    /** Who was longest without contact comes first. */
    LAST_CONTACT
}
