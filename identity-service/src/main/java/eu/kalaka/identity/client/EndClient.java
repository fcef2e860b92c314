package eu.kalaka.identity.client;

import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.security.Caller;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Ends a client, or one of its secrets. Nothing that was granted to an ended client is found any more. */
@Component
class EndClient {

    private final ChangeClient clients;

    EndClient(ChangeClient clients) {
        this.clients = clients;
    }

    Outcome<Client> end(UUID client, Caller caller) {
        return clients.change(client, caller, Client::end);
    }

    Outcome<Client> endSecret(UUID client, String secret, Caller caller) {
        return clients.change(client, caller, found -> found.endSecret(secret));
    }
}
