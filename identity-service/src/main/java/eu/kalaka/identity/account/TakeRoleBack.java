package eu.kalaka.identity.account;

import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.security.Caller;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Ends a role before its time. Tokens given out before run out within minutes. */
@Component
class TakeRoleBack {

    private final ChangeAccount accounts;

    TakeRoleBack(ChangeAccount accounts) {
        this.accounts = accounts;
    }

    Outcome<Account> takeBack(UUID account, UUID grant, Caller caller, @Nullable Long expected) {
        return accounts.change(account, caller, expected, found -> found.takeBack(grant));
    }
}
