package eu.kalaka.registry.volunteer;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.registry.search.Order;
import eu.kalaka.registry.search.Wanted;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SearchTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void anAgeIsReachedOnTheBirthdayAndKeptUntilTheDayBeforeTheNext() {
        Wanted wanted = wanted(aged(18, 20));

        assertThat(wanted.bornTo()).isEqualTo(LocalDate.of(2008, 11, 21));
        assertThat(wanted.bornFrom()).isEqualTo(LocalDate.of(2005, 11, 22));
    }

    @Test
    void noAgeIsNoCondition() {
        Wanted wanted = wanted(aged(null, null));

        assertThat(wanted.bornFrom()).isNull();
        assertThat(wanted.bornTo()).isNull();
    }

    @Test
    void theLastDayOfContactCountsToItsEnd() {
        Search search = new Search(null, null, null, null, null, null, null, TODAY, TODAY, null, null, null, null);

        Wanted wanted = wanted(search);

        assertThat(wanted.contactFrom()).isEqualTo(Instant.parse("2026-11-21T00:00:00Z"));
        assertThat(wanted.contactBefore()).isEqualTo(Instant.parse("2026-11-22T00:00:00Z"));
    }

    @Test
    void aDayOrAPartOfADayAloneIsEnough() {
        List<Search.Slot> free = List.of(
                new Search.Slot(DayOfWeek.SATURDAY, "morning"),
                new Search.Slot(DayOfWeek.SUNDAY, null),
                new Search.Slot(null, "evening"),
                new Search.Slot(null, null));
        Search search = new Search(null, null, null, null, free, null, null, null, null, null, null, null, null);

        assertThat(wanted(search).free()).containsExactly("SATURDAY/morning", "SUNDAY", "/evening");
    }

    @Test
    void aNameIsOrderedByHowItFitsUnlessSaidOtherwise() {
        assertThat(sorted(null, "Anna")).isEqualTo(Order.FIT);
        assertThat(sorted(null, null)).isEqualTo(Order.NAME);
        assertThat(sorted("age", "Anna")).isEqualTo(Order.AGE);
    }

    private static Wanted wanted(Search search) {
        return search.in(List.of(UnitPath.NETWORK), TODAY);
    }

    private static Search aged(@Nullable Integer from, @Nullable Integer to) {
        return new Search(null, null, null, null, null, from, to, null, null, null, null, null, null);
    }

    private static Order sorted(@Nullable String sort, @Nullable String name) {
        return new Search(null, name, null, null, null, null, null, null, null, sort, null, null, null).order();
    }
}
