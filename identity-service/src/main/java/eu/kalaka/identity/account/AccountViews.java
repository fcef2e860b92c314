package eu.kalaka.identity.account;

import eu.kalaka.identity.grant.MergedRecords;
import org.springframework.stereotype.Component;

/** Accounts as staff see them: with the records that are the holder's own now. */
@Component
class AccountViews {

    private final MergedRecords merged;

    AccountViews(MergedRecords merged) {
        this.merged = merged;
    }

    AccountView of(Account account) {
        return AccountView.of(account, account.own().present(merged::presentOf));
    }
}
