package eu.kalaka.contracts;

import java.util.regex.Pattern;

/**
 * One kind of message with the name it has on the wire.
 *
 * @param name wire name, {@code kalaka.<aggregate>.<past tense or state>.v<major>}; ours, never a class name
 * @param payload the record that its producer writes
 * @param meaning one sentence for the catalogue
 */
public record MessageType<M extends Message>(String name, Class<M> payload, String meaning) {

    private static final Pattern NAME = Pattern.compile("kalaka(\\.[a-z]+(-[a-z]+)*){2}\\.v[1-9]");

    public MessageType {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a wire name: " + name);
        }
    }
}
