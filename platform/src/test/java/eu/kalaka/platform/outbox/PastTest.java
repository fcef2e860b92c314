package eu.kalaka.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class PastTest {

    private static final Instant FIRST = Instant.parse("2026-03-01T10:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-05-01T10:00:00Z");

    private static final Document MADE = new Document("colour", "red").append("note", "small");
    private static final Document PAINTED = new Document("colour", "blue").append("note", "small");
    private static final Document LABELLED = new Document("colour", "blue").append("label", "A");

    /** Made red, painted blue at FIRST, labelled instead of noted at SECOND. */
    private static final Document NOW = new Document(LABELLED)
            .append("version", 3L)
            .append(Past.SINCE, Date.from(FIRST.minusSeconds(60)))
            .append(
                    Past.FIELD,
                    List.of(Past.replaced(1, MADE, PAINTED, FIRST), Past.replaced(2, PAINTED, LABELLED, SECOND)));

    @Test
    void takesBackAllThatWasWrittenLater() {
        assertThat(Past.at(NOW, FIRST.minusMillis(1)).orElseThrow())
                .containsAllEntriesOf(MADE)
                .doesNotContainKey("label");
    }

    @Test
    void aWriteCountsFromItsOwnMomentOn() {
        assertThat(Past.at(NOW, FIRST).orElseThrow())
                .containsAllEntriesOf(PAINTED)
                .doesNotContainKey("label");
        assertThat(Past.at(NOW, SECOND).orElseThrow()).containsAllEntriesOf(LABELLED);
    }

    @Test
    void eachVersionCanBeTold() {
        assertThat(Past.at(NOW, 1).orElseThrow()).containsAllEntriesOf(MADE);
        assertThat(Past.at(NOW, 2).orElseThrow()).containsAllEntriesOf(PAINTED);
        assertThat(Past.at(NOW, 3).orElseThrow()).containsAllEntriesOf(LABELLED);
        assertThat(Past.at(NOW, 4)).isEmpty();
        assertThat(Past.at(new Document("version", 7L), 6)).isEmpty();
    }

    @Test
    void keepsNothingButWhatChanged() {
        assertThat(Past.replaced(1, MADE, PAINTED, FIRST).get("was")).isEqualTo(new Document("colour", "red"));
    }

    @Test
    void nothingIsToldOfTheTimeBeforeItWasThere() {
        assertThat(Past.at(NOW, FIRST.minusSeconds(61))).isEmpty();
        assertThat(Past.at(NOW, FIRST.minusSeconds(60))).isPresent();
    }
}
