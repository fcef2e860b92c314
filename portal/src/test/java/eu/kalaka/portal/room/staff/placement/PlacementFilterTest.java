package eu.kalaka.portal.room.staff.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlacementFilterTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final OffsetDateTime BEFORE = OffsetDateTime.parse("2026-11-20T09:00+01:00");
    private static final OffsetDateTime LATER = OffsetDateTime.parse("2026-11-22T09:00+01:00");

    @Test
    void asksForHoursWhereAShiftIsOverAndNobodySaidHowLongItWas() {
        assertThat(view(null).isWanted(placement(BEFORE, Duration.ZERO), NOW)).isTrue();
        assertThat(view(null).isWanted(placement(LATER, Duration.ZERO), NOW)).isFalse();
        assertThat(view(null).isWanted(placement(BEFORE, Duration.ofHours(2)), NOW))
                .isFalse();
    }

    @Test
    void showsWhatIsToComeAndWhatIsConfirmedApart() {
        assertThat(view("upcoming").isWanted(placement(LATER, Duration.ZERO), NOW))
                .isTrue();
        assertThat(view("upcoming").isWanted(placement(BEFORE, Duration.ZERO), NOW))
                .isFalse();
        assertThat(view("confirmed").isWanted(placement(BEFORE, Duration.ofHours(2)), NOW))
                .isTrue();
    }

    @Test
    void showsHoursToConfirmWhereNoSuchViewIsKnown() {
        assertThat(view("nonsense").chosenView()).isEqualTo("to_confirm");
    }

    @Test
    void asksForTheStatusThatTheViewIsAbout() {
        assertThat(view("missed").query("/hu/ke", null, 100))
                .hasToString("/api/placements?unit=%2Fhu%2Fke&status=missed&limit=100");
        assertThat(view("upcoming").query("/hu/ke", "c", 5))
                .hasToString("/api/placements?unit=%2Fhu%2Fke&status=accepted&cursor=c&limit=5");
    }

    private static PlacementFilter view(@Nullable String view) {
        return new PlacementFilter(view, null, null, null);
    }

    private static Placement placement(OffsetDateTime start, Duration hours) {
        return new Placement(
                UUID.randomUUID(),
                "/hu/ke",
                UUID.randomUUID(),
                "Reading aloud",
                UUID.randomUUID(),
                UUID.randomUUID(),
                start,
                start.plusHours(2),
                "accepted",
                NOW,
                null,
                hours,
                null);
    }
}
