package eu.kalaka.matching.placement;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.matching.VolunteerId;
import eu.kalaka.matching.fixtures.Wanted;
import eu.kalaka.platform.aggregate.Decision;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HeirsTest {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
    private static final VolunteerId ANNA = new VolunteerId(new UUID(0, 1));
    private static final VolunteerId ANNUS = new VolunteerId(new UUID(0, 2));
    private static final VolunteerId ANNI = new VolunteerId(new UUID(0, 3));

    private final Map<VolunteerId, KnownMerge> heard = new HashMap<>();
    private final Heirs heirs = new Heirs(volunteer -> Optional.ofNullable(heard.get(volunteer)));

    private Placement placement = Placement.invite(
            new UnitPath("/hu/ke/tata/tata"),
            ANNA,
            Task.of(Wanted.companyOnSaturdayMorning().opening()),
            new Trace("1", 0.5, List.of(), List.of(), List.of(), null),
            Step.of(NOW, "coordinator-tata"));

    @Test
    void mergesLeadToTheLastRecordInWhateverOrderTheyAreHeard() {
        hear(ANNUS, ANNI);
        assertThat(placement.volunteerId()).isEqualTo(ANNA);

        hear(ANNA, ANNUS);

        assertThat(placement.volunteerId()).isEqualTo(ANNI);
        assertThat(placement.formerly()).containsExactly(ANNA, ANNUS);
    }

    @Test
    void eachIsUndoneByItselfInWhateverOrderThatIsHeard() {
        hear(ANNA, ANNUS);
        hear(ANNUS, ANNI);

        hear(ANNA, null);
        assertThat(placement.volunteerId()).as("the later merge still stands").isEqualTo(ANNI);
        hear(ANNUS, null);

        assertThat(placement.volunteerId()).isEqualTo(ANNA);
        assertThat(placement.formerly()).isEmpty();
    }

    @Test
    void whoIsMergedTheOtherWayRoundAfterwardsGoesInNoCircle() {
        hear(ANNA, ANNUS);
        hear(ANNUS, ANNA);
        assertThat(placement.volunteerId()).isEqualTo(ANNUS);

        hear(ANNA, null);

        assertThat(placement.volunteerId()).isEqualTo(ANNA);
        assertThat(placement.formerly()).isEmpty();
    }

    @Test
    void whatWasNeverHeardOfStays() {
        assertThat(heirs.after(placement)).isEmpty();
        assertThat(heirs.before(placement)).isEmpty();
    }

    /** As {@link FollowVolunteer} does, without a store. */
    private void hear(VolunteerId record, @Nullable VolunteerId into) {
        heard.put(record, new KnownMerge(record, into));
        for (Optional<Placement> next = Optional.of(placement); next.isPresent(); next = step()) {
            placement = next.get();
        }
    }

    private Optional<Placement> step() {
        Optional<VolunteerId> back = heirs.before(placement);
        return back.isPresent()
                ? back.map(owner -> changed(placement.giveBack(owner, NOW)))
                : heirs.after(placement).map(heir -> changed(placement.passOn(heir, NOW)));
    }

    private static Placement changed(Decision<Placement> decision) {
        assertThat(decision).isInstanceOf(Decision.Changed.class);
        return ((Decision.Changed<Placement>) decision).state();
    }
}
