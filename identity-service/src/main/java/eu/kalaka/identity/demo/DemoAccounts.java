package eu.kalaka.identity.demo;

import eu.kalaka.identity.account.Account;
import eu.kalaka.identity.account.AccountId;
import eu.kalaka.identity.account.OwnRecords;
import eu.kalaka.identity.grant.Grant;
import java.util.List;

/** The accounts of demo logins. Own records follow when the demo network is loaded: they come with the request for a token. */
final class DemoAccounts {

    private DemoAccounts() {}

    static Account of(DemoLogin login) {
        return new Account(
                new AccountId(login.account()),
                login.login(),
                login.login() + "@demo.example",
                login.name(),
                login.unit().value().startsWith("/gr") ? "el" : "hu",
                login.unit(),
                Account.Status.OPEN,
                null,
                List.of(new Grant(login.account(), login.role(), login.unit(), null)),
                OwnRecords.NONE);
    }
}
