package eu.kalaka.identity.account;

import eu.kalaka.identity.grant.Ranks;
import eu.kalaka.identity.signin.holder.Holder;
import eu.kalaka.identity.signin.holder.Holders;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What sign-in needs to know of an account. */
@Component
class AccountHolders implements Holders {

    private final Accounts accounts;
    private final Clock clock;

    AccountHolders(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public Optional<Holder> byLogin(String login) {
        return accounts.findByLogin(login).map(this::holder);
    }

    @Override
    public Optional<Holder> byId(UUID id) {
        return accounts.find(id).map(this::holder);
    }

    private Holder holder(Account account) {
        LocalDate today = Days.today(clock);
        boolean staff = account.grantsOn(today).stream().anyMatch(grant -> Ranks.isStaff(grant.role()));
        return new Holder(
                account.id().value(),
                account.login(),
                account.email(),
                account.name(),
                Locale.of(account.language()),
                staff,
                account.isUsableOn(today));
    }
}
