package eu.kalaka.identity.account;

import eu.kalaka.identity.grant.MergedRecords;
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
    private final MergedRecords merged;

    SetOwnRecords(ChangeAccount accounts, OwnRecordRule rule, MergedRecords merged) {
        this.accounts = accounts;
        this.rule = rule;
        this.merged = merged;
    }

    Outcome<Account> set(UUID id, OwnRecords own, Caller caller, @Nullable Long expected) {
        return accounts.change(
                id, caller, expected, account -> decide(account, own.asIn(account.own(), merged::presentOf), caller));
    }

    private Decision<Account> decide(Account account, OwnRecords own, Caller caller) {
        return rule.allows(own.beyond(account.own()), caller)
                ? account.own(own)
                : Decision.refused(AccountRefusal.UNKNOWN_RECORD);
    }
}
