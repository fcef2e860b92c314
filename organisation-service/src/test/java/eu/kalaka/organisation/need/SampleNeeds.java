package eu.kalaka.organisation.need;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.organisation.host.HostId;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Needs in the domain's words. It is Friday, 5 March 2027, noon in Tata. */
final class SampleNeeds {

    static final OffsetDateTime FRIDAY_NOON = OffsetDateTime.parse("2027-03-05T12:00:00+01:00");
    static final Instant NOW = FRIDAY_NOON.toInstant();

    private SampleNeeds() {}

    /** A draft of the library of Tata: one shift, tomorrow for two hours. */
    static Need readingAloud() {
        return withShifts(shift(FRIDAY_NOON.plusDays(1), Duration.ofHours(2)));
    }

    /** With these times and no single shift. */
    static Need timed(Timing timing) {
        return need("/hu/ke/tata/tata", Regime.KOET, List.of(), List.of(), timing, Announcement.USUAL);
    }

    /** Tomorrow for two hours, who applies until then. */
    static Need untilApplied(Instant deadline) {
        return need(
                "/hu/ke/tata/tata",
                Regime.KOET,
                List.of(),
                List.of(),
                Timing.FIXED,
                new Announcement(Urgency.URGENT, true, true, deadline),
                shift(FRIDAY_NOON.plusDays(1), Duration.ofHours(2)));
    }

    static Need withShifts(Shift... shifts) {
        return need("/hu/ke/tata/tata", Regime.KOET, List.of("EDUC.reading_aloud"), List.of("FOOD.cooking"), shifts);
    }

    static Need withSkills(List<String> must, List<String> nice) {
        return need("/hu/ke/tata/tata", Regime.KOET, must, nice, shift(FRIDAY_NOON.plusDays(1), Duration.ofHours(2)));
    }

    static Need under(String regime, String unit) {
        return need(unit, Regime.of(regime), List.of(), List.of(), shift(FRIDAY_NOON.plusDays(1), Duration.ofHours(2)));
    }

    static Shift shift(OffsetDateTime start, Duration length) {
        return Shift.single(new UUID(0, 3), start, start.plus(length), 2, null);
    }

    private static Need need(String unit, Regime regime, List<String> must, List<String> nice, Shift... shifts) {
        return need(unit, regime, must, nice, Timing.FIXED, Announcement.USUAL, shifts);
    }

    private static Need need(
            String unit,
            Regime regime,
            List<String> must,
            List<String> nice,
            Timing timing,
            Announcement announcement,
            Shift... shifts) {
        return Need.draft(
                new NeedId(new UUID(0, 1)),
                new UnitPath(unit),
                new HostId(new UUID(0, 2)),
                new Task(
                        "Reading aloud",
                        "Two stories.",
                        "education",
                        "children",
                        regime,
                        null,
                        null,
                        false,
                        regime == Regime.IKSZ ? new CommunityService("education", true) : null),
                Arrays.asList(shifts),
                new Requirements(18, must, nice, List.of(), List.of(), List.of("first-contact"), List.of("hu"), null),
                timing,
                Conditions.NONE,
                announcement);
    }
}
