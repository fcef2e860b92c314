package eu.kalaka.identity.client;

import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.security.Caller;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gives a client one more secret. The old one works on until it is ended, so nothing stops while the new one is put in place. */
@Component
class GiveSecret {

    private final ChangeClient clients;
    private final ClientSecrets hashes = new ClientSecrets();

    GiveSecret(ChangeClient clients) {
        this.clients = clients;
    }

    Outcome<Client> give(UUID client, String name, String secret, Caller caller) {
        return clients.change(client, caller, found -> found.add(new Client.Secret(name, hashes.encode(secret))));
    }
}
