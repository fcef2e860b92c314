package eu.kalaka.testkit.matrix;

import java.util.Arrays;

/** How an endpoint hides a record that is not the caller's, from somebody who has the right elsewhere. */
public enum Hiding {
    /** As if it did not exist: 404, word for word. */
    NOT_FOUND("404"),
    /** It is in no list. */
    ABSENT("absent"),
    /** Nothing is hidden: there is no record yet, or everybody knows of it. */
    FORBIDDEN("403"),
    /** What the body names is refused in the words in which something unknown is. */
    UNKNOWN("422"),
    /** What is not the caller's is left out of the answer; that it is, other tests show. */
    LEFT_OUT("left out"),
    /** Open to everybody, or to everybody who is signed in. */
    OPEN("-");

    private final String text;

    Hiding(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    static Hiding of(String text) {
        return Arrays.stream(values())
                .filter(hiding -> hiding.text.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such way to hide: " + text));
    }
}
