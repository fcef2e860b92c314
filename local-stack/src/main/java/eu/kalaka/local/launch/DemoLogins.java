package eu.kalaka.local.launch;

import eu.kalaka.local.DemoLogin;
import java.util.List;
import java.util.stream.Collectors;

/** The demo logins as a table: a line for each role, with its logins and what they may do. */
final class DemoLogins {

    /** Of all demo accounts; identity-service has them in its profile for laptops only. */
    static final String PASSWORD = "kalaka-helyi-proba";

    private DemoLogins() {}

    static List<String> lines() {
        List<DemoLogin> all = DemoLogin.all();
        return DemoLogin.whatRolesMay().entrySet().stream()
                .map(role -> "    %-39s %-19s %s"
                        .formatted(
                                all.stream()
                                        .filter(login -> login.role().equals(role.getKey()))
                                        .map(DemoLogin::login)
                                        .collect(Collectors.joining(", ")),
                                role.getKey(),
                                role.getValue()))
                .toList();
    }
}
