package eu.kalaka.identity.account;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import org.springframework.stereotype.Component;

/** Opens an account under a login that nobody has. It holds no role yet, and nobody can sign in before the invitation is taken up. */
@Component
class OpenAccount {

    private final AggregateStore<Account> store;
    private final OwnRecordRule ownRecords;

    OpenAccount(AggregateStore<Account> store, OwnRecordRule ownRecords) {
        this.store = store;
        this.ownRecords = ownRecords;
    }

    Outcome<Account> open(Account account, Caller caller) {
        if (!ownRecords.allows(account.own(), caller)) {
            return new Outcome.Refused<>(AccountRefusal.UNKNOWN_RECORD);
        }
        try {
            return store.create(account);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return new Outcome.Refused<>(AccountRefusal.LOGIN_TAKEN);
            }
            throw e;
        }
    }
}
