package eu.kalaka.identity.client;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.aggregate.Decision;
import eu.kalaka.platform.outbox.AggregateStore;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * The installation's own portal is a client from the start, with the secret and the addresses that the configuration names: nobody
 * could sign in to open it. Another secret or address in the configuration replaces the one before.
 */
@Component
class OpenOwnPortal implements ApplicationRunner {

    /** The portal knows itself by the same id. */
    static final UUID ID = UUID.fromString("6b616c61-6b61-4000-8000-706f7274616c");

    private static final List<String> PATHS = List.of("/signed-in", "/");

    private final AggregateStore<Client> store;
    private final String secret;
    private final List<String> sites;

    OpenOwnPortal(
            AggregateStore<Client> store,
            @Value("${kalaka.identity.portal.secret}") String secret,
            @Value("${kalaka.identity.portal.sites}") List<String> sites) {
        this.store = store;
        this.secret = secret;
        this.sites = sites;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (secret.isBlank()) {
            return;
        }
        Client wanted = wanted();
        store.create(wanted);
        store.change(ID.toString(), there -> there.equals(wanted) ? Decision.kept(there) : Decision.changed(wanted));
    }

    private Client wanted() {
        return new Client(
                new ClientId(ID),
                Client.Kind.APP,
                "Kaláka",
                UnitPath.NETWORK,
                List.of(),
                List.of("kalaka.read", "kalaka.write"),
                sites.stream()
                        .map(site -> site.replaceFirst("/$", ""))
                        .flatMap(site -> PATHS.stream().map(path -> site + path))
                        .toList(),
                List.of(new Client.Secret("configuration", new ClientSecrets().encode(secret))),
                false);
    }
}
