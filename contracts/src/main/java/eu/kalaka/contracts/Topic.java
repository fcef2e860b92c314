package eu.kalaka.contracts;

import java.util.List;

/**
 * A topic of the bus.
 *
 * @param name {@code <context>.<aggregate>.v<major>} for facts, {@code <context>.<aggregate>-state.v<major>} for snapshots
 * @param content facts or snapshots
 * @param owner the only service that writes it
 * @param key what the record key is; order holds per key
 * @param partitions fixed at birth, because a key must stay on its partition
 * @param messages the types that may stand in it
 */
public record Topic(
        String name, Content content, String owner, String key, int partitions, List<MessageType<?>> messages) {

    /** What a topic holds, which decides how long it is kept. */
    public enum Content {
        /** Past-tense events without personal data, kept for evidence and replay. */
        FACTS,
        /** The current state that other services need, personal data only here; compacted, so that a tombstone can erase. */
        SNAPSHOTS
    }

    public Topic {
        messages = List.copyOf(messages);
        if (name.contains("-state.") != (content == Content.SNAPSHOTS)) {
            throw new IllegalArgumentException("Only snapshot topics end in -state: " + name);
        }
    }
}
