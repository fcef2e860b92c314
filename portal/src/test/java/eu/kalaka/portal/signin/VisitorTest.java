package eu.kalaka.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.portal.signin.Visitor.Held;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisitorTest {

    private static final UUID RECORD = UUID.fromString("0192f0c1-2d3e-7abc-8def-001122334455");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "network_admin@/",
                "county_manager@/hu/ke",
                "coordinator@/gr/serres/lefkonas",
                "point_worker@/hu/ke/tata/tata"
            })
    void staffHaveTheStaffDesk(String role) {
        assertThat(visitor(null, null, role).isStaff()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"volunteer@/hu/ke/tata", "host_coordinator@/hu/ke", "viewer@/hu/ke", "adviser@/hu/ke"})
    void nobodyElseHas(String role) {
        assertThat(visitor(null, null, role).isStaff()).isFalse();
    }

    @Test
    void ownPagesNeedAnOwnRecord() {
        assertThat(visitor(null, null, "volunteer@/hu/ke").isVolunteer()).isFalse();
        assertThat(visitor(RECORD, null, "volunteer@/hu/ke").isVolunteer()).isTrue();
        assertThat(visitor(null, RECORD, "host_coordinator@/hu/ke").isHost()).isTrue();
    }

    @Test
    void homeIsWhereOneIsStaff() {
        assertThat(visitor(RECORD, null, "volunteer@/gr/serres", "coordinator@/hu/ke/tata")
                        .home())
                .isEqualTo(new UnitPath("/hu/ke/tata"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"coordinator", "@/hu", "coordinator@hu/ke", "coordinator@/HU", ""})
    void whatIsNoRoleIsNone(String claim) {
        assertThat(Held.of(claim)).isEmpty();
    }

    private static Visitor visitor(@Nullable UUID volunteer, @Nullable UUID host, String... roles) {
        return new Visitor(
                RECORD,
                "Szabó Márta",
                Stream.of(roles).flatMap(role -> Held.of(role).stream()).toList(),
                volunteer,
                host);
    }
}
