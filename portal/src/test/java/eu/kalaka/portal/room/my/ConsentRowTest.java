package eu.kalaka.portal.room.my;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsentRowTest {

    private static final Instant EARLIER = Instant.parse("2026-01-01T10:00:00Z");
    private static final Instant LATER = Instant.parse("2026-02-01T10:00:00Z");

    @Test
    void whatWasSaidLastCounts() {
        ConsentRow row = ConsentRow.of(text("newsletter"), record("newsletter"), "el");

        assertThat(row.given()).isFalse();
        assertThat(row.at()).isEqualTo(LATER);
        assertThat(row.words()).isEqualTo("Ναι");
        assertThat(row.changeable()).isTrue();
    }

    @Test
    void whatIsGivenElsewhereIsShownOnlyOnceItWasGiven() {
        assertThat(ConsentRow.of(text("guardian_consent"), record("newsletter"), "el")
                        .isShown())
                .isFalse();
        ConsentRow given = ConsentRow.of(text("guardian_consent"), record("guardian_consent"), "el");
        assertThat(given.isShown()).isTrue();
        assertThat(given.changeable()).isFalse();
    }

    private static ConsentRow.Text text(String purpose) {
        return new ConsentRow.Text(purpose, 1, LocalDate.of(2026, 1, 1), Map.of("en", "Yes", "el", "Ναι"));
    }

    private static OwnRecord record(String purpose) {
        return new OwnRecord(
                "Kiss Mária",
                null,
                null,
                null,
                null,
                null,
                "hu",
                null,
                "/hu/ke/tata",
                "active",
                List.of(),
                List.of(),
                List.of(
                        new OwnRecord.Consent(purpose, true, EARLIER, 1),
                        new OwnRecord.Consent(purpose, false, LATER, null)));
    }
}
