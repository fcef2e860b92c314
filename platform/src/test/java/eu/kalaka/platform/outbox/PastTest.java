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
            .append(Past.SINCE, Date.from(FIRST.minusSeconds(60)))
            .append(
                    Past.FIELD,
                    List.of(Past.replaced(MADE, PAINTED, FIRST), Past.replaced(PAINTED, LABELLED, SECOND)));

    @Test
    void takesBackAllThatWasWrittenLater() {
        assertThat(Past.at(NOW, FIRST.minusMillis(1))).containsAllEntriesOf(MADE).doesNotContainKey("label");
    }

    @Test
    void aWriteCountsFromItsOwnMomentOn() {
        assertThat(Past.at(NOW, FIRST)).containsAllEntriesOf(PAINTED).doesNotContainKey("label");
        assertThat(Past.at(NOW, SECOND)).containsAllEntriesOf(LABELLED);
    }

    @Test
    void keepsNothingButWhatChanged() {
        assertThat(Past.replaced(MADE, PAINTED, FIRST).get("was")).isEqualTo(new Document("colour", "red"));
    }

    @Test
    void nothingIsToldOfTheTimeBeforeItWasThere() {
        assertThat(Past.reaches(NOW, FIRST.minusSeconds(61))).isFalse();
        assertThat(Past.reaches(NOW, FIRST.minusSeconds(60))).isTrue();
    }
}
