package eu.kalaka.identity.account;

import eu.kalaka.identity.signin.session.Sessions;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.security.Caller;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Ends an account, for good or for now, with all its sign-ins and what was granted under them. */
@Component
class EndAccount {

    private final ChangeAccount accounts;
    private final Sessions sessions;

    EndAccount(ChangeAccount accounts, Sessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    Outcome<Account> end(UUID id, Caller caller, @Nullable Long expected) {
        return ended(id, accounts.change(id, caller, expected, Account::end));
    }

    Outcome<Account> lock(UUID id, Caller caller, @Nullable Long expected) {
        return ended(id, accounts.change(id, caller, expected, account -> account.lock(true)));
    }

    Outcome<Account> unlock(UUID id, Caller caller, @Nullable Long expected) {
        return accounts.change(id, caller, expected, account -> account.lock(false));
    }

    /** Also where it was ended before: a crash may have come between the two. */
    private Outcome<Account> ended(UUID id, Outcome<Account> outcome) {
        if (outcome instanceof Outcome.Done<Account>) {
            sessions.endAll(id);
        }
        return outcome;
    }
}
