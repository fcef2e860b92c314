package eu.kalaka.identity.account;

import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.security.Caller;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sets the last day of somebody's mandate. From the day after, the account carries no role and nobody signs in with it. */
@Component
class SetMandate {

    private final ChangeAccount accounts;

    SetMandate(ChangeAccount accounts) {
        this.accounts = accounts;
    }

    Outcome<Account> set(UUID id, @Nullable LocalDate lastDay, Caller caller, @Nullable Long expected) {
        return accounts.change(id, caller, expected, account -> account.mandate(lastDay));
    }
}
