package eu.kalaka.identity.account;

import eu.kalaka.identity.grant.Grant;
import eu.kalaka.identity.grant.GrantRefusal;
import eu.kalaka.identity.grant.Granting;
import eu.kalaka.identity.grant.Ranks;
import eu.kalaka.platform.aggregate.Decision;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.security.Caller;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives a role for a unit. Nobody gives one above his own or outside his units. */
@Component
class GiveRole {

    private final ChangeAccount accounts;
    private final Clock clock;

    GiveRole(ChangeAccount accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    Outcome<Account> give(UUID account, Grant grant, Caller caller, @Nullable Long expected) {
        return accounts.change(account, caller, expected, found -> decide(found, grant, caller));
    }

    private Decision<Account> decide(Account account, Grant grant, Caller caller) {
        if (!Ranks.isRole(grant.role())) {
            return Decision.refused(GrantRefusal.UNKNOWN_ROLE);
        }
        return Granting.refusal(caller, grant.role(), grant.unit())
                .map(Decision::<Account>refused)
                .orElseGet(() -> account.give(grant, Days.today(clock)));
    }
}
