package eu.kalaka.identity.demo;

import eu.kalaka.contracts.Roles;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.identity.account.Account;
import eu.kalaka.identity.account.AccountId;
import eu.kalaka.identity.account.Accounts;
import eu.kalaka.identity.account.OwnRecords;
import eu.kalaka.identity.grant.Grant;
import eu.kalaka.platform.security.Public;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who there is in the demo network, and a token for any of them. */
@RestController
@RequestMapping("/local")
@Profile("local")
@Hidden
class LocalController {

    /** A login as {@code ./kalaka} prints it. */
    record Login(String login, String name, List<String> roles, String own) {
        static Login of(DemoLogin login) {
            return new Login(
                    login.login(),
                    login.name(),
                    List.of(login.role() + "@" + login.unit().value()),
                    login.own());
        }
    }

    private final Accounts accounts;
    private final LocalTokens tokens;

    LocalController(Accounts accounts, LocalTokens tokens) {
        this.accounts = accounts;
        this.tokens = tokens;
    }

    @GetMapping("/logins")
    @Public
    Map<String, List<Login>> logins() {
        return Map.of("logins", DemoLogin.all().stream().map(Login::of).toList());
    }

    /**
     * Form fields: {@code login=NAME}; or {@code login=volunteer&volunteer_id=&unit=}, {@code login=host&host_id=&unit=},
     * {@code login=mentor&host_id=&unit=}, {@code login=guardian&ward_ids=&unit=}.
     */
    @PostMapping("/token")
    @Public
    ResponseEntity<Map<String, Object>> token(@RequestParam MultiValueMap<String, String> form) {
        try {
            return account(form.toSingleValueMap()).map(this::granted).orElseGet(LocalController::refused);
        } catch (IllegalArgumentException noIdOrUnit) {
            return refused();
        }
    }

    private Optional<Account> account(Map<String, String> form) {
        String login = form.getOrDefault("login", "");
        return switch (login) {
            case "volunteer" ->
                Optional.of(somebody(form, Roles.VOLUNTEER, new OwnRecords(id(form, "volunteer_id"), null, List.of())));
            case "host" ->
                Optional.of(
                        somebody(form, Roles.HOST_COORDINATOR, new OwnRecords(null, id(form, "host_id"), List.of())));
            case "mentor" ->
                Optional.of(somebody(form, Roles.MENTOR, new OwnRecords(null, id(form, "host_id"), List.of())));
            case "guardian" -> Optional.of(somebody(form, Roles.GUARDIAN, new OwnRecords(null, null, wards(form))));
            default -> accounts.findByLogin(login).filter(LocalController::isDemo);
        };
    }

    /** Only those of the demo: no token without a password for an account that somebody opened. */
    private static boolean isDemo(Account account) {
        return DemoLogin.all().stream()
                .anyMatch(login -> login.account().equals(account.id().value()));
    }

    private static Account somebody(Map<String, String> form, String role, OwnRecords own) {
        UnitPath unit = new UnitPath(form.getOrDefault("unit", ""));
        UUID id = DemoLogin.idOf(role + own);
        return new Account(
                new AccountId(id),
                role,
                null,
                role,
                "en",
                unit,
                Account.Status.OPEN,
                null,
                List.of(new Grant(id, role, unit, null)),
                own);
    }

    private static UUID id(Map<String, String> form, String field) {
        return UUID.fromString(form.getOrDefault(field, ""));
    }

    private static List<UUID> wards(Map<String, String> form) {
        return Arrays.stream(form.getOrDefault("ward_ids", "").split("[ ,]", -1))
                .map(UUID::fromString)
                .toList();
    }

    private ResponseEntity<Map<String, Object>> granted(Account account) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(Map.of(
                        "access_token",
                        tokens.of(account),
                        "token_type",
                        "Bearer",
                        "expires_in",
                        LocalTokens.VALIDITY.toSeconds()));
    }

    private static ResponseEntity<Map<String, Object>> refused() {
        return ResponseEntity.badRequest()
                .body(Map.of("error", "invalid_request", "error_description", "no such demo login"));
    }
}
