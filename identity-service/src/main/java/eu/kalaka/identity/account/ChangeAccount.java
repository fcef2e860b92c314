package eu.kalaka.identity.account;

import eu.kalaka.identity.grant.GrantRefusal;
import eu.kalaka.identity.grant.Granting;
import eu.kalaka.platform.aggregate.Decision;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What holds for every change of an account: it is of the caller's units, it is not her own, and its holder does not stand
 * above her.
 */
@Component
class ChangeAccount {

    private final AggregateStore<Account> store;

    ChangeAccount(AggregateStore<Account> store) {
        this.store = store;
    }

    Outcome<Account> change(
            UUID id, Caller caller, @Nullable Long expected, Function<Account, Decision<Account>> decide) {
        return store.change(
                id.toString(),
                account -> Accounts.visible(account, caller),
                expected,
                account -> refusal(account, caller)
                        .map(Decision::<Account>refused)
                        .orElseGet(() -> decide.apply(account)));
    }

    private static Optional<GrantRefusal> refusal(Account account, Caller caller) {
        return account.id().value().toString().equals(caller.subject())
                ? Optional.of(GrantRefusal.OWN_ACCOUNT)
                : Granting.refusal(caller, account.grants());
    }
}
