package eu.kalaka.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** {@code docs/events.md} is made from the contracts. */
class EventCatalogueTest {

    @Test
    void theCommittedCatalogueIsThatOfTheContracts() {
        String generated = catalogue();

        assertThat(Wire.committed(Path.of("../docs/events.md"), generated))
                .as("run the contracts' tests with -Dkalaka.update=true and look at the difference")
                .isEqualTo(generated);
    }

    private static String catalogue() {
        StringBuilder page = new StringBuilder("""
                # Events

                Made from `contracts` by `EventCatalogueTest`; do not edit. Envelope: CloudEvents 1.0, binary mode: headers `ce_id`, `ce_type`,
                `ce_source`, `ce_subject` (the aggregate, also the record key), `ce_time`, `ce_sequence` (rises by one with every message of the
                aggregate), `ce_unit` (who may see it), `traceparent`. Payload: JSON, schemas in `contracts/src/main/resources/schemas/`.
                Facts carry no personal data and are kept for good; snapshots are compacted: the last one per key stays.
                """);
        for (Topic topic : Catalogue.TOPICS) {
            page.append("\n## `%s`\n".formatted(topic.name()));
            page.append("%s, written by %s, key: %s, %d partitions.\n\n"
                    .formatted(
                            topic.content() == Topic.Content.FACTS ? "Facts" : "Snapshots",
                            topic.owner(),
                            topic.key(),
                            topic.partitions()));
            page.append("| type | meaning | fields |\n|---|---|---|\n");
            topic.messages()
                    .forEach(type -> page.append(
                            "| `%s` | %s | %s |\n".formatted(type.name(), type.meaning(), fields(type.payload()))));
        }
        return page.toString();
    }

    private static String fields(Class<?> payload) {
        return Arrays.stream(payload.getRecordComponents())
                .map(EventCatalogueTest::field)
                .collect(Collectors.joining(", "));
    }

    private static String field(RecordComponent component) {
        boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return "`" + component.getName() + (optional ? "?" : "") + "`";
    }
}
