package eu.kalaka.identity.client;

import eu.kalaka.contracts.Roles;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.identity.grant.GrantRefusal;
import eu.kalaka.identity.grant.Granting;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.aggregate.Refusal;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.Right;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Opens a client. It gets no role above its opener's and none outside her units, and cannot do anything before it has a secret. */
@Component
class OpenClient {

    private static final Right ADMIN = Right.named("app.open").inUnit(Roles.NETWORK_ADMIN);
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "[::1]", "localhost");

    private final AggregateStore<Client> store;

    OpenClient(AggregateStore<Client> store) {
        this.store = store;
    }

    Outcome<Client> open(Client client, Caller caller) {
        return refusal(client, caller)
                .<Outcome<Client>>map(Outcome.Refused::new)
                .orElseGet(() -> store.create(client));
    }

    private static Optional<Refusal> refusal(Client client, Caller caller) {
        return client.kind() == Client.Kind.APP ? ofApp(client, caller) : ofMachine(client, caller);
    }

    /** An app sees whatever its users may see, so only those who may see everything open one. */
    private static Optional<Refusal> ofApp(Client client, Caller caller) {
        if (!caller.may(ADMIN, UnitPath.NETWORK)) {
            return Optional.of(GrantRefusal.ABOVE_OWN_RANK);
        }
        if (client.redirects().isEmpty()) {
            return Optional.of(ClientRefusal.REDIRECTS_MISSING);
        }
        return client.redirects().stream().allMatch(OpenClient::isSafe)
                ? Optional.empty()
                : Optional.of(ClientRefusal.BAD_REDIRECT);
    }

    private static Optional<Refusal> ofMachine(Client client, Caller caller) {
        if (client.units().isEmpty()) {
            return Optional.of(ClientRefusal.UNITS_MISSING);
        }
        return Granting.refusal(caller, client.roles()).map(Refusal.class::cast);
    }

    /** Codes travel there: encrypted, or not out of the machine. */
    private static boolean isSafe(String redirect) {
        try {
            URI uri = URI.create(redirect);
            boolean encrypted = "https".equals(uri.getScheme());
            boolean inside = "http".equals(uri.getScheme()) && LOOPBACK.contains(String.valueOf(uri.getHost()));
            return uri.getHost() != null && uri.getFragment() == null && (encrypted || inside);
        } catch (IllegalArgumentException notOne) {
            return false;
        }
    }
}
