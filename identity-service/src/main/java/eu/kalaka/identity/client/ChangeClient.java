package eu.kalaka.identity.client;

import eu.kalaka.identity.grant.Granting;
import eu.kalaka.platform.aggregate.Decision;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What holds for every change of a client: it is of the caller's units, and has no role above hers. */
@Component
class ChangeClient {

    private final AggregateStore<Client> store;

    ChangeClient(AggregateStore<Client> store) {
        this.store = store;
    }

    Outcome<Client> change(UUID id, Caller caller, Function<Client, Decision<Client>> decide) {
        return store.change(
                id.toString(),
                client -> Clients.visible(client, caller),
                null,
                client -> Granting.refusal(caller, client.roles())
                        .map(Decision::<Client>refused)
                        .orElseGet(() -> decide.apply(client)));
    }
}
