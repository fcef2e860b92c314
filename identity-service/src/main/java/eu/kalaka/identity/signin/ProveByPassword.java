package eu.kalaka.identity.signin;

import eu.kalaka.identity.signin.attempt.Admission;
import eu.kalaka.identity.signin.attempt.Attempts;
import eu.kalaka.identity.signin.attempt.BackOff;
import eu.kalaka.identity.signin.holder.Holder;
import eu.kalaka.identity.signin.holder.Holders;
import eu.kalaka.identity.signin.password.CredentialStore;
import eu.kalaka.identity.signin.password.Credentials;
import eu.kalaka.identity.signin.password.Passwords;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Proves by login and password who somebody is. Unknown, ended and locked accounts get the same answer as a wrong password,
 * after the same work, and are locked out alike.
 */
public final class ProveByPassword {

    private final Holders holders;
    private final CredentialStore credentials;
    private final Passwords passwords;
    private final Attempts attempts;

    ProveByPassword(Holders holders, CredentialStore credentials, Passwords passwords, Attempts attempts) {
        this.holders = holders;
        this.credentials = credentials;
        this.passwords = passwords;
        this.attempts = attempts;
    }

    /**
     * Looks at one attempt.
     *
     * @param address where it comes from
     * @throws eu.kalaka.platform.web.ComeBackLater where too many others are being looked at
     */
    public Proof prove(String login, String password, String address) {
        String fromAddress = "address:" + address;
        String forLogin = about(login);
        Admission admission = attempts.begin(fromAddress, BackOff.OF_ADDRESS);
        if (admission.isGiven()) {
            admission = attempts.begin(forLogin, BackOff.OF_LOGIN);
        }
        if (!admission.isGiven()) {
            return new Proof.TooMany(admission.delay());
        }
        Optional<Holder> holder = holders.byLogin(login);
        Credentials known = holder.map(one -> credentials.of(one.id())).orElse(null);
        boolean right = passwords.matches(password, known == null ? null : known.password());
        if (!right || holder.filter(Holder::active).isEmpty()) {
            return new Proof.Wrong(holder.map(Holder::id).orElse(null), admission.last());
        }
        attempts.succeeded(forLogin);
        attempts.takeBack(fromAddress);
        keepCurrent(known, password);
        return new Proof.Given(holder.get());
    }

    /** A new password lets its holder in at once. */
    void forgive(String login) {
        attempts.succeeded(about(login));
    }

    private static String about(String login) {
        return "login:" + login.strip().toLowerCase(Locale.ROOT);
    }

    private void keepCurrent(@Nullable Credentials known, String password) {
        String hash = known == null ? null : known.password();
        if (known != null && hash != null && passwords.isOutdated(hash)) {
            credentials.upgradePassword(known.account(), hash, passwords.hash(password));
        }
    }
}
