package eu.kalaka.portal.room.staff.host;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.portal.api.Problem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HostFormTest {

    @Test
    void saysThePeopleAndTheRegisterThatWereTyped() {
        assertThat(form("/hu/ke", "19134275-1-11", "Kiss Éva").request())
                .containsEntry("country", "HU")
                .containsEntry("registers", Map.of("hu_tax", "19134275-1-11"))
                .containsEntry("coordinator", Map.of("name", "Kiss Éva", "phone", "+36201234567"))
                .doesNotContainKeys("representative", "safeguarding", "email");
    }

    @Test
    void leavesOutARegisterWithoutNumberAndAPersonWithoutName() {
        assertThat(form("/gr/serres", " ", "").request())
                .containsEntry("country", "GR")
                .doesNotContainKeys("registers", "coordinator");
    }

    @Test
    void putsErrorsBesideTheFieldsThatWereTyped() {
        Problem problem = new Problem(
                409,
                null,
                null,
                null,
                List.of(
                        new Problem.FieldError("registers", "already_registered", "x"),
                        new Problem.FieldError("coordinator.phone", "bad_phone", "x"),
                        new Problem.FieldError("representative.name", "too_long", "x"),
                        new Problem.FieldError("legalType", "required", "x")));
        assertThat(HostProblem.asTyped(problem).errors())
                .extracting(Problem.FieldError::field)
                .containsExactly("number", "coordinatorPhone", "representative", "legalType");
    }

    private static HostForm form(String unit, String number, String coordinator) {
        return new HostForm(
                unit,
                "Name",
                "civil_org",
                null,
                "hu_tax",
                number,
                null,
                null,
                null,
                null,
                null,
                null,
                coordinator,
                "+36201234567",
                null,
                "",
                null,
                null,
                null);
    }
}
