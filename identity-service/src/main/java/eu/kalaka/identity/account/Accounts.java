package eu.kalaka.identity.account;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.identity.grant.Granting;
import eu.kalaka.platform.aggregate.Versioned;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.store.Page;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** The accounts of the network. */
@Component
public class Accounts {

    private final MongoTemplate mongo;
    private final AggregateStore<Account> store;

    Accounts(MongoTemplate mongo, AggregateStore<Account> store) {
        this.mongo = mongo;
        this.store = store;
    }

    /** Whoever asks: for sign-in and tokens. */
    public Optional<Account> find(UUID id) {
        return store.find(id.toString()).map(Versioned::state);
    }

    /** Whoever asks, by what somebody typed: for sign-in. */
    public Optional<Account> findByLogin(String login) {
        return Optional.ofNullable(
                mongo.findOne(Query.query(Criteria.where("login").is(Account.normal(login))), Account.class));
    }

    /** An account of the caller's units; anybody else's is as unknown as nobody's. */
    public Optional<Versioned<Account>> find(UUID id, Caller caller) {
        return store.find(id.toString()).filter(found -> visible(found.state(), caller));
    }

    /** The accounts of the caller's units, further of {@code below} and all under it, in the order of ids. */
    Page<Account> list(Caller caller, UnitPath below, @Nullable String cursor, int limit) {
        return Page.find(
                mongo,
                Account.class,
                caller.within(Granting.RIGHT, "unit", below),
                cursor,
                limit,
                account -> account.id().value().toString());
    }

    static boolean visible(Account account, Caller caller) {
        return caller.may(Granting.RIGHT, account.unit());
    }
}
