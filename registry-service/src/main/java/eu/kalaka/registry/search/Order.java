package eu.kalaka.registry.search;

/** In which order volunteers are listed. */
public enum Order {
    /** Of their ids, which never change. */
    ID('i'),
    /** Those whose name is most like the one asked for come first. */
    FIT('f'),
    /** Of the Hungarian alphabet; Greek names follow in theirs. */
    NAME('n'),
    /** The youngest first. */
    AGE('a'),
    /** Who was longest without contact comes first. */
    LAST_CONTACT('c');

    private final char sign;

    Order(char sign) {
        this.sign = sign;
    }

    /** By which a cursor knows it. */
    char sign() {
        return sign;
    }
}
