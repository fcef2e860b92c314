package eu.kalaka.registry.files;

/** It is no list that can be read. Says nothing of what is in it. */
public final class UnreadableFile extends Exception {

    private static final long serialVersionUID = 1;

    /** Why. */
    public enum Reason {
        /** Neither separated values nor a workbook: a picture, a document, a program under another name. */
        NOT_A_LIST,
        /** A workbook of before 2007. */
        OLD_WORKBOOK,
        /** Unpacked it would be larger than any list. */
        TOO_LARGE,
        /** Nothing is in it. */
        EMPTY,
        /** It is not written in the encoding that was said. */
        OTHER_ENCODING
    }

    private final Reason reason;

    UnreadableFile(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
