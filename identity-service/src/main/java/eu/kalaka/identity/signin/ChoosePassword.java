package eu.kalaka.identity.signin;

import eu.kalaka.identity.signin.holder.Holder;
import eu.kalaka.identity.signin.holder.Holders;
import eu.kalaka.identity.signin.link.Links;
import eu.kalaka.identity.signin.password.CredentialStore;
import eu.kalaka.identity.signin.password.PasswordPolicy;
import eu.kalaka.identity.signin.password.PasswordRefusal;
import eu.kalaka.identity.signin.password.Passwords;
import eu.kalaka.identity.signin.session.Sessions;
import java.util.Optional;
import java.util.UUID;

/** Sets the password that somebody chose under the link of an e-mail. Whoever was signed in before is so no more. */
public final class ChoosePassword {

    /** What became of it. */
    public sealed interface Choice {

        /** It is set for that account. */
        record Made(UUID account) implements Choice {}

        /** The link was used, replaced or is too old, or the account has ended. */
        record LinkEnded() implements Choice {}

        /** Another one, please; the link may be used again. */
        record Refused(PasswordRefusal why) implements Choice {}
    }

    private final Links links;
    private final Holders holders;
    private final PasswordPolicy policy;
    private final Passwords passwords;
    private final CredentialStore credentials;
    private final Sessions sessions;
    private final ProveByPassword attempts;

    ChoosePassword(
            Links links,
            Holders holders,
            PasswordPolicy policy,
            Passwords passwords,
            CredentialStore credentials,
            Sessions sessions,
            ProveByPassword attempts) {
        this.links = links;
        this.holders = holders;
        this.policy = policy;
        this.passwords = passwords;
        this.credentials = credentials;
        this.sessions = sessions;
        this.attempts = attempts;
    }

    /** Whether a link may still be used. */
    public boolean isOpen(String token) {
        return holder(token).isPresent();
    }

    /** Sets it. */
    public Choice choose(String token, String password) {
        Optional<Holder> holder = holder(token);
        if (holder.isEmpty()) {
            return new Choice.LinkEnded();
        }
        Optional<PasswordRefusal> refusal =
                policy.refusal(password, holder.get().ownWords());
        if (refusal.isPresent()) {
            return new Choice.Refused(refusal.get());
        }
        String hash = passwords.hash(password);
        if (links.use(token).isEmpty()) {
            return new Choice.LinkEnded(); // used by another request meanwhile
        }
        credentials.setPassword(holder.get().id(), hash);
        sessions.endAll(holder.get().id());
        attempts.forgive(holder.get().login());
        return new Choice.Made(holder.get().id());
    }

    private Optional<Holder> holder(String token) {
        return links.accountOf(token).flatMap(holders::byId).filter(Holder::active);
    }
}
