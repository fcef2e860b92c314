package eu.kalaka.local;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.contracts.UnitPath;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemoLoginTest {

    private static final List<DemoLogin> ALL = DemoLogin.all();

    @Test
    void thereIsOneForEveryRoleInBothRegionsAndOneForTheNetwork() {
        Set<String> roles = DemoLogin.whatRolesMay().keySet();
        for (String region : List.of("/hu/ke", "/gr/serres")) {
            assertThat(ALL.stream().filter(login -> login.unit().startsWith(region)))
                    .extracting(DemoLogin::role)
                    .containsExactlyInAnyOrderElementsOf(roles.stream()
                            .filter(role -> !role.equals("network_admin"))
                            .collect(Collectors.toSet()));
        }
        assertThat(ALL)
                .hasSize(2 * roles.size() - 1)
                .extracting(DemoLogin::login)
                .doesNotHaveDuplicates();
        assertThat(ALL.getFirst().roles()).containsExactly("network_admin@/");
    }

    @Test
    void everyRoleIsHeldForAUnitAndSaidInWords() {
        assertThat(ALL).allSatisfy(login -> {
            assertThat(UnitPath.isPath(login.unit())).isTrue();
            assertThat(login.name()).isNotBlank();
            assertThat(DemoLogin.whatRolesMay().get(login.role())).isNotBlank();
        });
    }
}
