package eu.kalaka.testkit.matrix;

/** What a token says of one's own record; asked for every role that has a right by its own record. */
public enum OwnPosition {
    MINE("my own record"),
    SOMEBODY_ELSES("somebody else's record"),
    CLAIM_WITHOUT_ROLE("the claim without the role"),
    ROLE_WITHOUT_CLAIM("the role without the claim");

    private final String words;

    OwnPosition(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
