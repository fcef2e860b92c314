package eu.kalaka.registry.group;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.aggregate.Decision;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GroupTest {

    private static final UUID ANNA = new UUID(0, 1);
    private static final UUID BELA = new UUID(0, 2);

    @Test
    void whoLeadsIsAMemberAndATeamIsLed() {
        assertThat(group("group", Set.of(), Set.of()).objection()).isEmpty();
        assertThat(group("team", Set.of(), Set.of(ANNA)).objection()).contains(GroupRefusal.LEADER_NEEDED);
        assertThat(group("team", Set.of(ANNA), Set.of(BELA)).objection()).contains(GroupRefusal.LEADER_NOT_MEMBER);
        assertThat(group("team", Set.of(ANNA), Set.of(ANNA, BELA)).objection()).isEmpty();
    }

    @Test
    void aTeamThatIsClosedNeedsNobodyToLeadIt() {
        Group team = group("team", Set.of(ANNA), Set.of(ANNA));

        assertThat(team.changed("Readers", Set.of(), Set.of(), false))
                .isEqualTo(Decision.refused(GroupRefusal.LEADER_NEEDED));
        assertThat(team.changed("Readers", Set.of(), Set.of(), true)).isInstanceOf(Decision.Changed.class);
    }

    @Test
    void whoIsErasedIsInNoGroupAndLeadsNone() {
        Group team = group("team", Set.of(ANNA), Set.of(ANNA, BELA));

        assertThat(team.without(ANNA)).isEqualTo(Decision.changed(group("team", Set.of(), Set.of(BELA))));
        assertThat(team.without(new UUID(0, 3))).isEqualTo(Decision.kept(team));
    }

    @Test
    void whoTakesAnothersPlaceLeadsAsSheDidAndGivesItBack() {
        UUID cili = new UUID(0, 3);
        Group team = group("team", Set.of(ANNA), Set.of(ANNA, BELA));

        Group merged = changed(team.passOn(ANNA, cili));

        assertThat(merged.members()).containsExactlyInAnyOrder(BELA, cili);
        assertThat(merged.leaders()).containsExactly(cili);
        assertThat(merged.passOn(ANNA, cili)).isEqualTo(Decision.kept(merged));
        assertThat(merged.giveBack(ANNA, BELA)).isEqualTo(Decision.kept(merged));
        assertThat(merged.giveBack(ANNA, cili)).isEqualTo(Decision.changed(team));
    }

    @Test
    void whoWasInItHerselfStaysWhenTheOtherComesBack() {
        Group team = group("team", Set.of(ANNA), Set.of(ANNA, BELA));
        Group bothLead = group("team", Set.of(ANNA, BELA), Set.of(ANNA, BELA));

        assertThat(changed(team.passOn(ANNA, BELA)).leaders()).containsExactly(BELA);
        assertThat(changed(team.passOn(ANNA, BELA)).giveBack(ANNA, BELA)).isEqualTo(Decision.changed(team));
        assertThat(changed(bothLead.passOn(ANNA, BELA)).giveBack(ANNA, BELA)).isEqualTo(Decision.changed(bothLead));
    }

    @Test
    void mergesAreUndoneOneByOneTheLatestFirst() {
        UUID cili = new UUID(0, 3);
        Group group = group("group", Set.of(), Set.of(ANNA));

        Group once = changed(group.passOn(ANNA, BELA));
        Group twice = changed(once.passOn(BELA, cili));

        assertThat(twice.members()).containsExactly(cili);
        assertThat(twice.giveBack(BELA, cili)).isEqualTo(Decision.changed(once));
        assertThat(once.giveBack(ANNA, BELA)).isEqualTo(Decision.changed(group));
    }

    @Test
    void whatStaffChangedSinceTheMergeStays() {
        Group merged = changed(group("group", Set.of(ANNA), Set.of(ANNA)).passOn(ANNA, BELA));
        Group left = changed(merged.changed("Readers", Set.of(), Set.of(), false));
        Group ledNoMore = changed(merged.changed("Readers", Set.of(), Set.of(BELA), false));

        assertThat(changed(left.giveBack(ANNA, BELA)).members()).isEmpty();
        assertThat(changed(ledNoMore.giveBack(ANNA, BELA)).members()).containsExactly(ANNA);
        assertThat(changed(ledNoMore.giveBack(ANNA, BELA)).leaders()).isEmpty();
    }

    private static Group changed(Decision<Group> decision) {
        assertThat(decision).isInstanceOf(Decision.Changed.class);
        return ((Decision.Changed<Group>) decision).state();
    }

    private static Group group(String kind, Set<UUID> leaders, Set<UUID> members) {
        return new Group(
                new GroupId(new UUID(0, 9)),
                new UnitPath("/hu/ke"),
                kind,
                "Readers",
                leaders,
                members,
                false,
                List.of());
    }
}
