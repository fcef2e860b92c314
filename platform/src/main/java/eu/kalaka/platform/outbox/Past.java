package eu.kalaka.platform.outbox;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.bson.Document;

/**
 * What the writes of an aggregate replaced, oldest first. It stands in the aggregate's document and is written with the change or
 * not at all; taken back from the present state, write by write, it says how the aggregate was at any moment.
 */
final class Past {

    static final String FIELD = "past";
    /** Since when the aggregate can be told; where it is absent, since ever. */
    static final String SINCE = "since";

    private static final String VERSION = "version";
    private static final String UNTIL = "until";
    private static final String WAS = "was";
    private static final String HAD_NOT = "hadNot";

    private Past() {}

    /**
     * What {@code before} had otherwise than {@code after}.
     *
     * @param version of {@code before}
     */
    static Document replaced(long version, Document before, Document after, Instant now) {
        Document was = new Document();
        before.forEach((field, value) -> {
            if (!Objects.equals(value, after.get(field))) {
                was.append(field, value);
            }
        });
        List<String> hadNot = after.keySet().stream()
                .filter(field -> !before.containsKey(field))
                .toList();
        return new Document(VERSION, version)
                .append(UNTIL, Date.from(now))
                .append(WAS, was)
                .append(HAD_NOT, hadNot);
    }

    /** How it was at that moment, if that can be told. */
    static Optional<Document> at(Document document, Instant then) {
        Date since = document.getDate(SINCE);
        return since == null || !since.toInstant().isAfter(then)
                ? Optional.of(without(
                        document, write -> write.getDate(UNTIL).toInstant().isAfter(then)))
                : Optional.empty();
    }

    /** How it was in that version, if that can be told. */
    static Optional<Document> at(Document document, long version) {
        boolean told = document.getLong(VERSION) == version
                || writes(document).stream().anyMatch(write -> write.getLong(VERSION) == version);
        return told ? Optional.of(without(document, write -> write.getLong(VERSION) >= version)) : Optional.empty();
    }

    private static Document without(Document document, Predicate<Document> later) {
        Document earlier = new Document(document);
        writes(document).reversed().stream().filter(later).forEach(write -> {
            write.getList(HAD_NOT, String.class, List.of()).forEach(earlier::remove);
            earlier.putAll(write.get(WAS, new Document()));
        });
        return earlier;
    }

    private static List<Document> writes(Document document) {
        return document.getList(FIELD, Document.class, List.of());
    }
}
