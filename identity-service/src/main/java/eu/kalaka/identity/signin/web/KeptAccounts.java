package eu.kalaka.identity.signin.web;

import eu.kalaka.identity.account.Account;
import eu.kalaka.identity.account.Accounts;
import eu.kalaka.identity.grant.GrantRefusal;
import eu.kalaka.identity.grant.Granting;
import eu.kalaka.identity.signin.holder.Holder;
import eu.kalaka.identity.signin.holder.Holders;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.aggregate.Versioned;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.web.Answers;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * The accounts that staff keep: of their own units, and of nobody who holds more than they do, since who sends a link or ends
 * a second factor could make his way into the account.
 */
@Component
class KeptAccounts {

    private final Accounts accounts;
    private final Holders holders;
    private final Answers answers;

    KeptAccounts(Accounts accounts, Holders holders, Answers answers) {
        this.accounts = accounts;
        this.holders = holders;
        this.answers = answers;
    }

    /** Does something for an account: 404 where the caller may not know of it, 422 where its holder stands above her. */
    ResponseEntity<Object> with(UUID id, Caller caller, Function<Holder, ResponseEntity<Object>> act) {
        Optional<Account> account = accounts.find(id, caller).map(Versioned::state);
        if (account.isEmpty()) {
            return answers.missing();
        }
        Optional<GrantRefusal> refusal = Granting.refusal(caller, account.get().grants());
        return refusal.isPresent()
                ? answers.to(new Outcome.Refused<Account>(refusal.get()), Function.identity())
                : holders.byId(id).map(act).orElseGet(answers::missing);
    }
}
