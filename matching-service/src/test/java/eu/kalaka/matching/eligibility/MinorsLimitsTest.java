package eu.kalaka.matching.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.matching.eligibility.MinorsLimits.Given;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same limits for hours that are confirmed. */
class MinorsLimitsTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 28);

    @Test
    void hoursOfOneDayCountTogetherWhereverTheyWereGiven() {
        assertThat(closed("koet", hours(SATURDAY, "PT2H30M"), hours(SATURDAY, "PT2H")))
                .isEmpty();
        assertThat(closed("koet", hours(SATURDAY, "PT2H31M"), hours(SATURDAY, "PT2H")))
                .containsExactly("minors_day");
    }

    @Test
    void hoursOfOneWeekCountTogether() {
        Given[] given = {
            hours(SATURDAY.minusDays(5), "PT4H30M"),
            hours(SATURDAY.minusDays(4), "PT4H30M"),
            hours(SATURDAY.minusDays(2), "PT4H30M"),
            hours(SATURDAY.minusDays(7), "PT4H30M")
        };

        assertThat(closed("koet", hours(SATURDAY.plusDays(1), "PT4H30M"), given))
                .isEmpty();
        assertThat(closed("koet", hours(SATURDAY.plusDays(1), "PT3H31M"), plus(given, hours(WEDNESDAY, "PT1H"))))
                .containsExactly("minors_week");
    }

    @Test
    void anOccasionOfCommunityServiceHasItsOwnLimits() {
        assertThat(closed("iksz", hours(WEDNESDAY, "PT3H"))).isEmpty();
        assertThat(closed("iksz", hours(WEDNESDAY, "PT3H1M"))).containsExactly("iksz_time");
        assertThat(closed("iksz", hours(WEDNESDAY, "PT59M"))).containsExactly("iksz_time");
        assertThat(closed("koet", hours(WEDNESDAY, "PT59M"))).isEmpty();
    }

    @Test
    void adultsGiveWhatTheyLike() {
        assertThat(new MinorsLimits(new UnitPath("/hu/ke/tata"), "koet", LocalDate.of(1958, 3, 14))
                        .closedBy(hours(SATURDAY, "PT12H"), List.of(hours(SATURDAY, "PT12H"))))
                .isEmpty();
    }

    private static List<String> closed(String regime, Given asked, Given... others) {
        return new MinorsLimits(new UnitPath("/hu/ke/tata"), regime, LocalDate.of(2010, 5, 2))
                .closedBy(asked, Arrays.asList(others)).stream()
                        .map(ClosedGate::gate)
                        .toList();
    }

    private static Given hours(LocalDate day, String length) {
        return new Given(day, Duration.parse(length));
    }

    private static Given[] plus(Given[] given, Given another) {
        Given[] more = Arrays.copyOf(given, given.length + 1);
        more[given.length] = another;
        return more;
    }
}
