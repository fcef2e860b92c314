package eu.kalaka.identity.signin;

import eu.kalaka.identity.secret.Secrets;
import eu.kalaka.identity.signin.attempt.Admission;
import eu.kalaka.identity.signin.attempt.Attempts;
import eu.kalaka.identity.signin.attempt.BackOff;
import eu.kalaka.identity.signin.code.CodeSecret;
import eu.kalaka.identity.signin.code.OneTimeCodes;
import eu.kalaka.identity.signin.holder.Holder;
import eu.kalaka.identity.signin.password.CredentialStore;
import eu.kalaka.identity.signin.password.Credentials;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/** The one-time code: shown once at enrolment, then asked at every sign-in by password. */
public final class SecondFactor {

    /** What a password must be followed by. */
    public enum Needed {
        NOTHING,
        CODE,
        ENROLMENT
    }

    private final CredentialStore credentials;
    private final Secrets secrets;
    private final Attempts attempts;
    private final Clock clock;
    private final boolean requiredOfStaff;
    private final OneTimeCodes codes = new OneTimeCodes();
    private final SecureRandom random = new SecureRandom();

    SecondFactor(
            CredentialStore credentials, Secrets secrets, Attempts attempts, Clock clock, boolean requiredOfStaff) {
        this.credentials = credentials;
        this.secrets = secrets;
        this.attempts = attempts;
        this.clock = clock;
        this.requiredOfStaff = requiredOfStaff;
    }

    /** What is asked of a holder after the password. */
    public Needed neededOf(Holder holder) {
        if (credentials.of(holder.id()).hasSecondFactor()) {
            return Needed.CODE;
        }
        return holder.staff() && requiredOfStaff ? Needed.ENROLMENT : Needed.NOTHING;
    }

    /** The secret to be read by somebody's telephone: the same until a code of it comes back. */
    public CodeSecret offer(UUID account) {
        String offered = credentials.of(account).offeredSecret();
        if (offered != null) {
            return CodeSecret.of(secrets.open(offered));
        }
        CodeSecret secret = CodeSecret.random(random);
        credentials.offer(account, secrets.seal(secret.base32()));
        return secret;
    }

    /** Takes the first code of the offered secret; from then on it is in force. */
    public Proof enrol(Holder holder, String code) {
        Credentials known = credentials.of(holder.id());
        String offered = known.offeredSecret();
        return known.hasSecondFactor()
                ? new Proof.Wrong(
                        holder.id(),
                        false) // who knows only the password must not put his own telephone in the place of another
                : look(
                        holder,
                        code,
                        offered,
                        step -> offered != null && credentials.confirm(holder.id(), offered, step));
    }

    /** Takes a code; none is taken twice. */
    public Proof prove(Holder holder, String code) {
        return look(holder, code, credentials.of(holder.id()).codeSecret(), step -> credentials.use(holder.id(), step));
    }

    private Proof look(Holder holder, String code, @Nullable String sealed, LongPredicate taken) {
        String about = "code:" + holder.id();
        Admission admission = attempts.begin(about, BackOff.OF_LOGIN);
        if (!admission.isGiven()) {
            return new Proof.TooMany(admission.delay());
        }
        OptionalLong step = sealed == null
                ? OptionalLong.empty()
                : codes.step(CodeSecret.of(secrets.open(sealed)), code, clock.instant());
        if (step.isEmpty() || !taken.test(step.getAsLong())) {
            return new Proof.Wrong(holder.id(), admission.last());
        }
        attempts.succeeded(about);
        return new Proof.Given(holder);
    }
}
