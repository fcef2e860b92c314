package eu.kalaka.identity.signin.web;

import eu.kalaka.identity.grant.Granting;
import eu.kalaka.identity.signin.Journal;
import eu.kalaka.identity.signin.Journal.Event;
import eu.kalaka.identity.signin.link.Purpose;
import eu.kalaka.identity.signin.link.SendLink;
import eu.kalaka.identity.signin.password.CredentialStore;
import eu.kalaka.identity.signin.session.Sessions;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.RightOf;
import eu.kalaka.platform.web.Answers;
import eu.kalaka.platform.web.ComeBackLater;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.mail.MailException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What staff do for those whose accounts they keep: invite them, end their sessions, let them set up a new telephone. */
@RestController
@RequestMapping("/api/identity/accounts/{account}")
@Tag(name = "Sessions", description = "Where somebody is signed in")
class AccountSignInController {

    private static final Duration MAIL_MAY_BE_BACK = Duration.ofMinutes(1);

    private final KeptAccounts kept;
    private final Sessions sessions;
    private final SendLink links;
    private final CredentialStore credentials;
    private final Journal journal;
    private final Answers answers;

    AccountSignInController(
            KeptAccounts kept,
            Sessions sessions,
            SendLink links,
            CredentialStore credentials,
            Journal journal,
            Answers answers) {
        this.kept = kept;
        this.sessions = sessions;
        this.links = links;
        this.credentials = credentials;
        this.journal = journal;
        this.answers = answers;
    }

    /** Sends the e-mail by which somebody chooses the first password; an earlier one ends. */
    @PostMapping("/invitation")
    @RightOf(Granting.class)
    ResponseEntity<Object> invite(@PathVariable UUID account, Caller caller) {
        return kept.with(account, caller, holder -> {
            boolean sent;
            try {
                sent = links.send(holder, Purpose.INVITATION);
            } catch (MailException e) {
                throw new ComeBackLater("The mail server does not answer", MAIL_MAY_BE_BACK);
            }
            if (!sent) {
                return answers.to(new Outcome.Refused<Object>(SignInRefusal.NOBODY_TO_INVITE), Function.identity());
            }
            journal.count(Event.INVITED);
            return ResponseEntity.status(HttpStatus.ACCEPTED).build();
        });
    }

    @GetMapping("/sessions")
    @RightOf(Granting.class)
    ResponseEntity<Object> sessions(@PathVariable UUID account, Caller caller) {
        return kept.with(
                account,
                caller,
                holder -> ResponseEntity.ok(
                        sessions.of(holder.id()).stream().map(SessionView::of).toList()));
    }

    /** Ends one with all that was granted under it. */
    @DeleteMapping("/sessions/{id}")
    @RightOf(Granting.class)
    ResponseEntity<Object> end(@PathVariable UUID account, @PathVariable UUID id, Caller caller) {
        return kept.with(account, caller, holder -> {
            if (!sessions.end(holder.id(), id)) {
                return answers.missing();
            }
            journal.count(Event.SESSION_ENDED);
            return ResponseEntity.noContent().build();
        });
    }

    /** Ends all, and all refresh tokens of the account. */
    @DeleteMapping("/sessions")
    @RightOf(Granting.class)
    ResponseEntity<Object> endAll(@PathVariable UUID account, Caller caller) {
        return kept.with(account, caller, holder -> {
            sessions.endAll(holder.id());
            journal.count(Event.SESSION_ENDED);
            return ResponseEntity.noContent().build();
        });
    }

    /** For who lost the telephone: the next sign-in sets up a new one. Sessions opened with the old one end. */
    @DeleteMapping("/second-factor")
    @RightOf(Granting.class)
    ResponseEntity<Object> removeSecondFactor(@PathVariable UUID account, Caller caller) {
        return kept.with(account, caller, holder -> {
            if (!credentials.removeSecondFactor(holder.id())) {
                return answers.missing();
            }
            sessions.endAll(holder.id());
            journal.count(Event.SECOND_FACTOR_REMOVED);
            return ResponseEntity.noContent().build();
        });
    }
}
