package eu.kalaka.gateway;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How much one caller may ask.
 *
 * @param remembered how many callers of each kind are remembered at most; beyond it the longest unseen are forgotten
 * @param address from one network address, with or without a token; many people may sit behind one
 * @param user with one person's tokens
 * @param client with one program's tokens, whoever uses it
 * @param signIn attempts to sign in or to get a token from one network address
 * @param signInPaths where one signs in or gets a token
 */
@ConfigurationProperties("kalaka.gateway.limits")
record Limits(
        int remembered,
        Allowance address,
        Allowance user,
        Allowance client,
        Allowance signIn,
        List<String> signInPaths) {

    /**
     * A bucket of requests that fills again.
     *
     * @param atOnce how many requests may come at once
     * @param perMinute how many more in each minute
     */
    record Allowance(long atOnce, long perMinute) {

        private static final Duration MINUTE = Duration.ofMinutes(1);

        Allowance {
            if (atOnce < 1 || perMinute < 1) {
                throw new IllegalArgumentException("kalaka.gateway.limits: at least one request, not " + atOnce
                        + " at once and " + perMinute + " a minute");
            }
        }

        Duration period() {
            return MINUTE;
        }

        /** After this time an unused bucket is full again and need not be remembered. */
        Duration untilFull() {
            return Duration.ofMillis(MINUTE.toMillis() * atOnce / perMinute + 1);
        }
    }

    Limits {
        signInPaths = List.copyOf(signInPaths);
    }
}
