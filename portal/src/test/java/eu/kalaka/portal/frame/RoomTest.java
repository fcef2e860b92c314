package eu.kalaka.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.contracts.Roles;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.portal.signin.Visitor;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RoomTest {

    private static final UUID RECORD = UUID.fromString("0192f0c1-2d3e-7abc-8def-001122334455");

    @Test
    void whoIsNotSignedInSeesWhatIsOpenToAll() {
        assertThat(Room.of(null, "/")).extracting(Room::path).containsExactly("/needs", "/centres", "/join");
    }

    @Test
    void staffSeeTheirDeskAndAVolunteerTheirOwnPages() {
        assertThat(Room.of(somebody(Roles.COORDINATOR, null), "/staff"))
                .extracting(Room::path)
                .startsWith("/staff", "/staff/volunteers")
                .doesNotContain("/my", "/host", "/join");
        assertThat(Room.of(somebody(Roles.VOLUNTEER, RECORD), "/my"))
                .extracting(Room::path)
                .containsExactly("/my", "/my/data", "/needs");
    }

    @Test
    void oneIsInOneRoomAtATime() {
        assertThat(Room.of(somebody(Roles.COORDINATOR, null), "/staff/volunteers/new"))
                .filteredOn(Room::current)
                .extracting(Room::key)
                .containsExactly("volunteers");
        assertThat(Room.of(somebody(Roles.COORDINATOR, null), "/staff"))
                .filteredOn(Room::current)
                .extracting(Room::key)
                .containsExactly("today");
    }

    private static Visitor somebody(String role, @org.jspecify.annotations.Nullable UUID volunteer) {
        return new Visitor(
                RECORD, "Szabó Márta", List.of(new Visitor.Held(role, new UnitPath("/hu/ke"))), volunteer, null);
    }
}
