package eu.kalaka.organisation.need;

import static eu.kalaka.organisation.need.SampleNeeds.FRIDAY_NOON;
import static eu.kalaka.organisation.need.SampleNeeds.NOW;
import static eu.kalaka.organisation.need.SampleNeeds.readingAloud;
import static eu.kalaka.organisation.need.SampleNeeds.shift;
import static eu.kalaka.organisation.need.SampleNeeds.withShifts;
import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.contracts.Message;
import eu.kalaka.contracts.organisation.NeedChecked;
import eu.kalaka.contracts.organisation.NeedClosed;
import eu.kalaka.contracts.organisation.NeedPosted;
import eu.kalaka.contracts.organisation.NeedState;
import eu.kalaka.platform.aggregate.Decision;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class NeedTest {

    @Test
    void aDraftIsToldAsADraftAndNothingElse() {
        assertThat(NeedFacts.snapshots(readingAloud()))
                .singleElement()
                .isInstanceOfSatisfying(NeedState.class, state -> {
                    assertThat(state.status()).isEqualTo("draft");
                    assertThat(state.minAge()).isEqualTo(18);
                    assertThat(state.trainingMust()).containsExactly("first-contact");
                });
    }

    @Test
    void publishingADraftPostsTheNeed() {
        Need draft = readingAloud();

        Need published = changed(
                draft.publish(true, NOW),
                new NeedChecked(
                        draft.id().value(), "/hu/ke/tata/tata", draft.hostId().value(), NOW),
                new NeedPosted(
                        draft.id().value(),
                        "/hu/ke/tata/tata",
                        draft.hostId().value(),
                        "education",
                        "koet",
                        draft.shifts().stream().map(Shift::told).toList(),
                        List.of("EDUC.reading_aloud"),
                        null,
                        NOW));

        assertThat(published.status()).isEqualTo(NeedStatus.PUBLISHED);
        assertThat(published.task()).isEqualTo(draft.task());
        assertThat(published.requirements()).isEqualTo(draft.requirements());
    }

    @Test
    void publishingTwiceChangesNothing() {
        Need published = published();

        assertThat(published.publish(true, NOW)).isEqualTo(Decision.kept(published));
    }

    @Test
    void aPublishedNeedStaysPublishedWhenItsShiftsArePast() {
        Need published = published();

        assertThat(published.publish(true, NOW.plus(Duration.ofDays(30)))).isEqualTo(Decision.kept(published));
    }

    @Test
    void aDraftWhoseShiftIsOverIsNotPublished() {
        Need late = withShifts(shift(FRIDAY_NOON.minusDays(1), Duration.ofHours(2)));

        assertThat(late.publish(true, NOW)).isEqualTo(Decision.refused(NeedRefusal.SHIFT_IN_THE_PAST.at(0, "end")));
    }

    @Test
    void closingAPublishedNeedIsAFactAndKeepsTheReasonHere() {
        Need published = published();

        Need closed = changed(
                published.close("enough", NOW),
                new NeedClosed(
                        published.id().value(),
                        "/hu/ke/tata/tata",
                        published.hostId().value(),
                        NOW));

        assertThat(closed.status()).isEqualTo(NeedStatus.CLOSED);
        assertThat(closed.closeReason()).isEqualTo("enough");
        assertThat(NeedFacts.snapshots(closed).toString()).contains("closed").doesNotContain("enough");
    }

    @Test
    void aDraftIsDroppedWithoutAFact() {
        assertThat(changed(readingAloud().close("a mistake", NOW)).status()).isEqualTo(NeedStatus.CLOSED);
    }

    @Test
    void closingTwiceChangesNothing() {
        Need closed = changed(readingAloud().close("a mistake", NOW));

        assertThat(closed.close("again", NOW)).isEqualTo(Decision.kept(closed));
    }

    @Test
    void aClosedNeedIsNotPublishedAgain() {
        Need closed = changed(readingAloud().close("a mistake", NOW));

        assertThat(closed.publish(true, NOW)).isEqualTo(Decision.refused(NeedRefusal.NEED_IS_CLOSED));
    }

    private static Need published() {
        return state(readingAloud().publish(true, NOW));
    }

    private static Need changed(Decision<Need> decision, Message... facts) {
        Need state = state(decision);
        assertThat(decision).isEqualTo(Decision.changed(state, facts));
        return state;
    }

    private static Need state(Decision<Need> decision) {
        return switch (decision) {
            case Decision.Changed<Need>(Need state, List<Message> _) -> state;
            case Decision.Kept<Need> _, Decision.Refused<Need> _ -> throw new AssertionError("No change: " + decision);
        };
    }
}
