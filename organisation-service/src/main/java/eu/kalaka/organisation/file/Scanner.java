package eu.kalaka.organisation.file;

/** Looks for malware in a file before it is kept. A port: what looks is the operator's choice. */
public interface Scanner {

    /** What was found. */
    enum Verdict {
        CLEAN,
        INFECTED,
        /** Nobody has looked. */
        NOT_SCANNED
    }

    /**
     * Looks at the bytes.
     *
     * @throws eu.kalaka.platform.web.ComeBackLater where the scanner is away
     */
    Verdict scan(byte[] bytes);
}
