package eu.kalaka.platform.outbox;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.bson.Document;

/**
 * What the writes of an aggregate replaced, oldest first. It stands in the aggregate's document and is written with the change or
 * not at all; taken back from the present state, write by write, it says how the aggregate was at any moment.
 */
final class Past {

    static final String FIELD = "past";
    /** Since when the aggregate can be told; where it is absent, since ever. */
    static final String SINCE = "since";

    private static final String UNTIL = "until";
    private static final String WAS = "was";
    private static final String HAD_NOT = "hadNot";

    private Past() {}

    /** What {@code before} had otherwise than {@code after}. */
    static Document replaced(Document before, Document after, Instant now) {
        Document was = new Document();
        before.forEach((field, value) -> {
            if (!Objects.equals(value, after.get(field))) {
                was.append(field, value);
            }
        });
        List<String> hadNot = after.keySet().stream()
                .filter(field -> !before.containsKey(field))
                .toList();
        return new Document(UNTIL, Date.from(now)).append(WAS, was).append(HAD_NOT, hadNot);
    }

    /** Whether there is anything to tell of that moment. */
    static boolean reaches(Document document, Instant then) {
        Date since = document.getDate(SINCE);
        return since == null || !since.toInstant().isAfter(then);
    }

    /** Takes back what was written after {@code then}. */
    static Document at(Document document, Instant then) {
        Document earlier = new Document(document);
        List<Document> past = document.getList(FIELD, Document.class, List.of());
        past.reversed().stream()
                .filter(write -> write.getDate(UNTIL).toInstant().isAfter(then))
                .forEach(write -> {
                    write.getList(HAD_NOT, String.class, List.of()).forEach(earlier::remove);
                    earlier.putAll(write.get(WAS, new Document()));
                });
        return earlier;
    }
}
