package eu.kalaka.gateway;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What each caller has left. Kept in this process only, and only for as many callers as the settings say. */
@Component
class Allowances {

    /** An IPv6 customer has at least 2^64 addresses; they count as one. */
    private static final int NETWORK_BYTES = 8;

    private final Callers addresses;
    private final Callers users;
    private final Callers clients;
    private final Callers signIns;

    Allowances(Limits limits) {
        this.addresses = new Callers(limits.address(), limits.remembered());
        this.users = new Callers(limits.user(), limits.remembered());
        this.clients = new Callers(limits.client(), limits.remembered());
        this.signIns = new Callers(limits.signIn(), limits.remembered());
    }

    /** Takes one request of that address; how long to wait where none is left. */
    Optional<Duration> takeForAddress(String address) {
        return addresses.take(network(address));
    }

    Optional<Duration> takeForSignIn(String address) {
        return signIns.take(network(address));
    }

    Optional<Duration> takeForUser(String user) {
        return users.take(user);
    }

    Optional<Duration> takeForClient(String client) {
        return clients.take(client);
    }

    /** How many callers are remembered now. */
    long remembered() {
        return addresses.size() + users.size() + clients.size() + signIns.size();
    }

    static String network(String address) {
        InetAddress parsed = InetAddress.ofLiteral(address);
        return parsed instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES))
                : parsed.getHostAddress();
    }

    private static final class Callers {

        private final LoadingCache<String, Bucket> buckets;

        Callers(Limits.Allowance allowance, int remembered) {
            buckets = Caffeine.newBuilder()
                    .maximumSize(remembered)
                    .expireAfterAccess(allowance.untilFull())
                    .build(caller -> full(allowance));
        }

        private static Bucket full(Limits.Allowance allowance) {
            return Bucket.builder()
                    .addLimit(limit ->
                            limit.capacity(allowance.atOnce()).refillGreedy(allowance.perMinute(), allowance.period()))
                    .build();
        }

        Optional<Duration> take(String caller) {
            ConsumptionProbe probe = buckets.get(caller).tryConsumeAndReturnRemaining(1);
            return probe.isConsumed()
                    ? Optional.empty()
                    : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }

        long size() {
            buckets.cleanUp();
            return buckets.estimatedSize();
        }
    }
}
