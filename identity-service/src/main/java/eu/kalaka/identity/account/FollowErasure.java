package eu.kalaka.identity.account;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import eu.kalaka.identity.signin.link.Links;
import eu.kalaka.identity.signin.passkey.Passkeys;
import eu.kalaka.identity.signin.password.CredentialStore;
import eu.kalaka.identity.signin.session.Sessions;
import eu.kalaka.platform.aggregate.Decision;
import eu.kalaka.platform.outbox.AggregateStore;
import java.util.UUID;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/**
 * Somebody was erased from the registry: the accounts that were hers end with all that she proved herself with, and guardians lose
 * her record. A record that was merged is erased with the one that stayed, each by a tombstone of its own.
 */
@Component
class FollowErasure {

    private final MongoTemplate mongo;
    private final AggregateStore<Account> store;
    private final CredentialStore credentials;
    private final Passkeys passkeys;
    private final Links links;
    private final Sessions sessions;

    FollowErasure(
            MongoTemplate mongo,
            AggregateStore<Account> store,
            CredentialStore credentials,
            Passkeys passkeys,
            Links links,
            Sessions sessions) {
        this.mongo = mongo;
        this.store = store;
        this.credentials = credentials;
        this.passkeys = passkeys;
        this.links = links;
        this.sessions = sessions;
    }

    void erased(UUID volunteer) {
        Criteria hers = new Criteria()
                .orOperator(
                        where("own.volunteer").is(volunteer), where("own.wards").is(volunteer));
        mongo.find(query(hers), Account.class).forEach(account -> erase(account, volunteer));
    }

    /** The account last: it is found by her record, and a crash in between must find it again. */
    private void erase(Account account, UUID volunteer) {
        UUID id = account.id().value();
        if (account.without(volunteer) instanceof Decision.Changed<Account>(Account left, var _)
                && left.status() == Account.Status.ENDED) {
            credentials.forget(id);
            passkeys.forget(id);
            links.endAll(id);
            sessions.endAll(id);
        }
        store.change(id.toString(), found -> found.without(volunteer));
    }
}
