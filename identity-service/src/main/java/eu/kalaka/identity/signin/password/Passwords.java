package eu.kalaka.identity.signin.password;

import eu.kalaka.platform.web.ComeBackLater;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Hashes passwords: new ones with Argon2id (16 MiB, two passes), older bcrypt ones are known and replaced at the next sign-in.
 * As many at a time as there are processors; more wait, so that a flood of attempts takes neither memory nor all time.
 */
public final class Passwords {

    private static final String CURRENT = "argon2@SpringSecurity_v5_8";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration COME_BACK = Duration.ofSeconds(30);

    private final PasswordEncoder encoder = encoder();
    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors());

    /** Hashed like all others, and no password fits: the same time passes where there is no account. */
    private final String nobodys = hashNow(new String(new char[PasswordPolicy.LEAST]));

    /**
     * The hash that is kept.
     *
     * @throws ComeBackLater where too many wait
     */
    public String hash(String password) {
        return inTurn(() -> hashNow(password));
    }

    /**
     * Whether a password is the one that was hashed.
     *
     * @param hash null where there is none; takes as long, and is never right
     * @throws ComeBackLater where too many wait
     */
    public boolean matches(String password, @Nullable String hash) {
        if (password.length() > PasswordPolicy.MOST * 2) {
            return false; // no password of ours; nobody learns of an account by it
        }
        boolean right = inTurn(() -> encoder.matches(password, hash == null ? nobodys : hash));
        return right && hash != null;
    }

    /** Whether a hash should be replaced by a current one now that the password is at hand. */
    public boolean isOutdated(String hash) {
        return encoder.upgradeEncoding(hash);
    }

    private String hashNow(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new ComeBackLater("Too many passwords wait to be hashed", COME_BACK);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private static PasswordEncoder encoder() {
        Map<String, PasswordEncoder> known = new HashMap<>();
        known.put(CURRENT, Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8());
        known.put("bcrypt", new BCryptPasswordEncoder());
        return new DelegatingPasswordEncoder(CURRENT, known);
    }
}
