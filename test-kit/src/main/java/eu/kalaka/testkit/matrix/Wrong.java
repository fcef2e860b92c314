package eu.kalaka.testkit.matrix;

/**
 * A cell in which a service answered otherwise than its table says.
 *
 * @param endpoint method and path
 * @param who role and position, in words
 * @param expected in words
 * @param got what came
 */
public record Wrong(String endpoint, String who, String expected, String got) {

    @Override
    public String toString() {
        return endpoint + " as " + who + ": expected " + expected + ", got " + got;
    }
}
