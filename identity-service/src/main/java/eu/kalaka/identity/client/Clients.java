package eu.kalaka.identity.client;

import eu.kalaka.contracts.Roles;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.aggregate.Versioned;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.Right;
import eu.kalaka.platform.store.Page;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** The clients of the network. */
@Component
public class Clients {

    /** To open, see, change and end clients of a unit. */
    static final Right RIGHT =
            Right.named("client.keep").inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR);

    private final MongoTemplate mongo;
    private final AggregateStore<Client> store;

    Clients(MongoTemplate mongo, AggregateStore<Client> store) {
        this.mongo = mongo;
        this.store = store;
    }

    /** A client that has not ended, by what was sent as its id. */
    public Optional<Client> usable(String id) {
        return uuid(id).flatMap(known -> store.find(known.toString()))
                .map(Versioned::state)
                .filter(client -> !client.ended());
    }

    /** A client of the caller's units; anybody else's is as unknown as nobody's. */
    Optional<Versioned<Client>> find(UUID id, Caller caller) {
        return store.find(id.toString()).filter(found -> visible(found.state(), caller));
    }

    Page<Client> list(Caller caller, UnitPath below, @Nullable String cursor, int limit) {
        return Page.find(
                mongo,
                Client.class,
                caller.within(RIGHT, "unit", below),
                cursor,
                limit,
                client -> client.id().value().toString());
    }

    static boolean visible(Client client, Caller caller) {
        return caller.may(RIGHT, client.unit());
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text)).filter(id -> id.toString().equals(text));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
