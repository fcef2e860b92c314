package eu.kalaka.identity.demo;

import eu.kalaka.identity.account.Account;
import eu.kalaka.identity.account.AccountId;
import eu.kalaka.identity.account.OwnRecords;
import eu.kalaka.identity.grant.Grant;
import eu.kalaka.identity.signin.password.CredentialStore;
import eu.kalaka.identity.signin.password.Passwords;
import eu.kalaka.platform.outbox.AggregateStore;
import java.util.List;

/**
 * Opens the accounts of the demo logins that are not there yet, all with the same password. Own records follow when the demo
 * network is loaded: they come with the request for a token.
 */
final class OpenDemoAccounts {

    /** Printed by {@code ./kalaka}; in the profile {@code local} only. */
    static final String PASSWORD = "kalaka-helyi-proba";

    private final AggregateStore<Account> accounts;
    private final CredentialStore credentials;
    private final Passwords passwords;

    OpenDemoAccounts(AggregateStore<Account> accounts, CredentialStore credentials, Passwords passwords) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.passwords = passwords;
    }

    void open() {
        List<DemoLogin> missing = DemoLogin.all().stream()
                .filter(login -> credentials.of(login.account()).password() == null)
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        String hash = passwords.hash(PASSWORD); // one for all: hashing takes its time by intention
        missing.forEach(login -> {
            accounts.create(account(login));
            credentials.setPassword(login.account(), hash);
        });
    }

    private static Account account(DemoLogin login) {
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
