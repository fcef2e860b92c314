package eu.kalaka.registry.group;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.aggregate.Decision;
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

    private static Group group(String kind, Set<UUID> leaders, Set<UUID> members) {
        return new Group(new GroupId(new UUID(0, 9)), new UnitPath("/hu/ke"), kind, "Readers", leaders, members, false);
    }
}
