package eu.kalaka.identity.signin;

import eu.kalaka.contracts.Roles;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.identity.account.Account;
import eu.kalaka.identity.account.Account.Status;
import eu.kalaka.identity.account.AccountId;
import eu.kalaka.identity.account.OwnRecords;
import eu.kalaka.identity.grant.Grant;
import eu.kalaka.identity.signin.holder.Holder;
import eu.kalaka.identity.signin.holder.Holders;
import eu.kalaka.platform.aggregate.Decision;
import eu.kalaka.platform.outbox.AggregateStore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** People who have accounts of the network. */
final class People {

    private static final UnitPath TATA = new UnitPath("/hu/ke/tata");

    private final AggregateStore<Account> accounts;
    private final Holders holders;

    People(AggregateStore<Account> accounts, Holders holders) {
        this.accounts = accounts;
        this.holders = holders;
    }

    /** A volunteer, or staff of the point in Tata, whose login is an e-mail address. */
    Holder add(String login, String language, boolean staff) {
        return add(login, language, staff ? Roles.POINT_WORKER : Roles.VOLUNTEER);
    }

    /** The county's manager, whose account is kept in Tata. */
    Holder boss(String login) {
        return add(login, "hu", Roles.COUNTY_MANAGER);
    }

    private Holder add(String login, String language, String role) {
        UnitPath unit = role.equals(Roles.COUNTY_MANAGER) ? TATA.parent() : TATA;
        UUID record = UUID.randomUUID();
        Account account = new Account(
                new AccountId(UUID.randomUUID()),
                login,
                login,
                "Szabó Réka",
                language,
                TATA,
                Status.OPEN,
                null,
                List.of(new Grant(UUID.randomUUID(), role, unit, null)),
                new OwnRecords(record, null, List.of()));
        accounts.create(account);
        return holders.byLogin(login).orElseThrow();
    }

    void end(Holder holder) {
        change(holder, account -> with(account, Status.ENDED, null));
    }

    void lock(Holder holder) {
        change(holder, account -> with(account, Status.LOCKED, null));
    }

    void mandateEnds(Holder holder, LocalDate lastDay) {
        change(holder, account -> with(account, account.status(), lastDay));
    }

    private void change(Holder holder, UnaryOperator<Account> to) {
        accounts.change(holder.id().toString(), account -> Decision.changed(to.apply(account)));
    }

    private static Account with(Account account, Status status, @Nullable LocalDate mandateEnd) {
        return new Account(
                account.id(),
                account.login(),
                account.email(),
                account.name(),
                account.language(),
                account.unit(),
                status,
                mandateEnd,
                account.grants(),
                account.own());
    }
}
