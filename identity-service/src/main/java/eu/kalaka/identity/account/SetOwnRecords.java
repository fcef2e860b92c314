package eu.kalaka.identity.account;

import eu.kalaka.platform.aggregate.Decision;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.security.Caller;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sets which records are somebody's own: a guardian's second child, the host that a mentor works for now. */
@Component
class SetOwnRecords {

    private final ChangeAccount accounts;
    private final OwnRecordRule rule;

    SetOwnRecords(ChangeAccount accounts, OwnRecordRule rule) {
        this.accounts = accounts;
        this.rule = rule;
    }

    Outcome<Account> set(UUID id, OwnRecords own, Caller caller, @Nullable Long expected) {
        return accounts.change(id, caller, expected, account -> decide(account, own, caller));
    }

    private Decision<Account> decide(Account account, OwnRecords own, Caller caller) {
        return rule.allows(own.beyond(account.own()), caller)
                ? account.own(own)
                : Decision.refused(AccountRefusal.UNKNOWN_RECORD);
    }
}
