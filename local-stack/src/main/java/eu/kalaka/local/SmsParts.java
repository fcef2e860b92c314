package eu.kalaka.local;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Puts the parts of long messages together by the concatenation element of their user data header (3GPP TS 23.040, 9.2.3.24.1 and .8). */
final class SmsParts {

    /** Long messages of which parts are missing; the oldest is let go. */
    private static final int UNFINISHED_LIMIT = 100;

    private static final byte CONCATENATED_8_BIT = 0x00;
    private static final byte CONCATENATED_16_BIT = 0x08;

    /** What belongs together: same sender, same receiver, same reference, same number of parts. */
    private record Key(String from, String to, int reference, int total) {}

    private final Map<Key, Map<Integer, byte[]>> unfinished = new LinkedHashMap<>();

    /** Adds a message that begins with a header; gives the texts of all parts, in order, once the last has come. */
    synchronized Optional<List<byte[]>> add(String from, String to, byte[] message) {
        int headerEnd = 1 + octet(message, 0);
        byte[] body = Arrays.copyOfRange(message, headerEnd, message.length);
        for (int at = 1; at + 1 < headerEnd; at += 2 + octet(message, at + 1)) {
            if (message[at] == CONCATENATED_8_BIT) {
                Key key = new Key(from, to, octet(message, at + 2), octet(message, at + 3));
                return add(key, octet(message, at + 4), body);
            }
            if (message[at] == CONCATENATED_16_BIT) {
                int reference = octet(message, at + 2) * 256 + octet(message, at + 3);
                Key key = new Key(from, to, reference, octet(message, at + 4));
                return add(key, octet(message, at + 5), body);
            }
        }
        return Optional.of(List.of(body));
    }

    private static int octet(byte[] message, int at) {
        return message[at] & 0xff;
    }

    private Optional<List<byte[]>> add(Key key, int number, byte[] body) {
        Map<Integer, byte[]> parts = unfinished.computeIfAbsent(key, none -> new TreeMap<>());
        parts.put(number, body);
        if (parts.size() < key.total()) {
            if (unfinished.size() > UNFINISHED_LIMIT) {
                unfinished.remove(unfinished.keySet().iterator().next());
            }
            return Optional.empty();
        }
        unfinished.remove(key);
        return Optional.of(List.copyOf(parts.values()));
    }
}
