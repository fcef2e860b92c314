package eu.kalaka.training.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.contracts.training.TrainingCompleted;
import eu.kalaka.contracts.training.TrainingTakenBack;
import eu.kalaka.platform.aggregate.Decision;
import eu.kalaka.training.course.Course;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainingRecordTest {

    private static final UUID ILONA = new UUID(0, 7);
    private static final UUID TWIN = new UUID(0, 8);
    private static final Instant NOW = Instant.parse("2027-03-05T21:59:00Z");
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 10);
    private static final Course HOSPITAL =
            new Course("hospital", new UnitPath("/hu/ke"), Map.of("en", "Hospital"), 24, new UUID(0, 1), List.of());

    @Test
    void aCompletionIsKeyedByVolunteerAndCourseAndBelongsToTheCoursesUnit() {
        TrainingRecord completed = TrainingRecord.of(ILONA, HOSPITAL, MARCH);

        assertThat(completed.id()).isEqualTo(ILONA + ":hospital");
        assertThat(completed.completed(NOW))
                .isEqualTo(new TrainingCompleted(ILONA, "/hu/ke", "hospital", MARCH, LocalDate.of(2028, 3, 10), NOW));
    }

    @Test
    void aLaterCompletionRenews() {
        TrainingRecord first = TrainingRecord.of(ILONA, HOSPITAL, MARCH);
        TrainingRecord dayAfter = TrainingRecord.of(ILONA, HOSPITAL, MARCH.plusDays(1));

        assertThat(first.renewedBy(dayAfter, NOW)).isEqualTo(Decision.changed(dayAfter, dayAfter.completed(NOW)));
        assertThat(dayAfter.validUntil()).isEqualTo(LocalDate.of(2028, 3, 11));
    }

    @Test
    void anEarlierOrEqualCompletionChangesNothing() {
        TrainingRecord first = TrainingRecord.of(ILONA, HOSPITAL, MARCH);

        assertThat(first.renewedBy(TrainingRecord.of(ILONA, HOSPITAL, MARCH), NOW))
                .isEqualTo(Decision.kept(first));
        assertThat(first.renewedBy(TrainingRecord.of(ILONA, HOSPITAL, MARCH.minusDays(1)), NOW))
                .isEqualTo(Decision.kept(first));
    }

    @Test
    void whatAMergedRecordCompletedCountsForTheOneThatStaysUntilItIsUndone() {
        TrainingRecord own = TrainingRecord.of(ILONA, HOSPITAL, MARCH);
        TrainingRecord newer = TrainingRecord.of(TWIN, HOSPITAL, MARCH.plusDays(9));

        TrainingRecord both = stateAfter(own.inherit(newer, NOW));

        assertThat(both.completedOn()).isEqualTo(MARCH.plusDays(9));
        assertThat(both.inherit(newer, NOW)).isInstanceOf(Decision.Kept.class);
        assertThat(stateAfter(both.giveBack(TWIN, NOW))).isEqualTo(own);
        assertThat(newer.inherit(own, NOW)).isInstanceOf(Decision.Kept.class);
    }

    @Test
    void whatCameFromOneRecordTwiceGoesBackAsAWhole() {
        TrainingRecord first = TrainingRecord.of(TWIN, HOSPITAL, MARCH).inheritedBy(ILONA);

        TrainingRecord newer = stateAfter(first.inherit(TrainingRecord.of(TWIN, HOSPITAL, MARCH.plusDays(9)), NOW));

        assertThat(newer.completedOn()).isEqualTo(MARCH.plusDays(9));
        assertThat(stateAfter(newer.giveBack(TWIN, NOW)).isTakenBack()).isTrue();
    }

    @Test
    void whatCameByAMergeAloneIsTakenBackAndCanBeRecordedAnew() {
        TrainingRecord inherited = TrainingRecord.of(TWIN, HOSPITAL, MARCH).inheritedBy(ILONA);

        Decision<TrainingRecord> back = inherited.giveBack(TWIN, NOW);

        assertThat(((Decision.Changed<TrainingRecord>) back).facts())
                .isEqualTo(List.of(new TrainingTakenBack(ILONA, "/hu/ke", "hospital", NOW)));
        assertThat(stateAfter(back).isTakenBack()).isTrue();
        assertThat(stateAfter(back).renewedBy(TrainingRecord.of(ILONA, HOSPITAL, MARCH), NOW))
                .isInstanceOf(Decision.Changed.class);
        assertThat(inherited.giveBack(ILONA, NOW)).isInstanceOf(Decision.Kept.class);
    }

    private static TrainingRecord stateAfter(Decision<TrainingRecord> decision) {
        return ((Decision.Changed<TrainingRecord>) decision).state();
    }

    @Test
    void todayIsTheDayThatHasBegunInGreece() {
        assertThat(CompletionRules.isNotInTheFuture(LocalDate.of(2027, 3, 5), NOW))
                .isEmpty();
        assertThat(CompletionRules.isNotInTheFuture(LocalDate.of(2027, 3, 6), NOW))
                .contains(CompletionRefusal.COMPLETED_IN_THE_FUTURE);
        assertThat(CompletionRules.isNotInTheFuture(LocalDate.of(2027, 3, 6), NOW.plusSeconds(60)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/hu/ke/tata/tata, registered, /hu/ke, true",
        "/hu/ke, active, /hu/ke/tata, true",
        "/hu/ke/tata, paused, /hu/ke/komarom, true",
        "/gr/serres/lefkonas, active, /hu/ke, false",
        "/hu/pest, active, /hu/ke, false",
        "/gr/serres/lefkonas, active, /, true",
        "/hu/ke/tata, merged, /hu/ke, false",
        "/hu/ke/tata, erased, /hu/ke, false"
    })
    void aVolunteerAttendsTheCoursesOfHerController(String home, String status, String course, boolean may) {
        assertThat(new KnownVolunteer(ILONA, home, status).mayAttend(new UnitPath(course)))
                .isEqualTo(may);
    }

    @Test
    void aVolunteerOfNoUnitIsUnreadable() {
        assertThatThrownBy(() -> new KnownVolunteer(ILONA, "tata", "active"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
