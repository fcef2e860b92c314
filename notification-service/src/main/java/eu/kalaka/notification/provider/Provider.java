package eu.kalaka.notification.provider;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.timelimiter.TimeLimiter;
import java.util.concurrent.ExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A {@link Sender} behind a time limit and a circuit breaker. A refused address is an answer like any other; only a provider
 * that fails or is late opens the breaker.
 */
public final class Provider {

    private static final Logger LOG = LoggerFactory.getLogger(Provider.class);
    private static final int MOST_CAUSES = 5;

    private final Sender sender;
    private final CircuitBreaker breaker;
    private final TimeLimiter limit;
    private final ExecutorService threads;

    Provider(Sender sender, CircuitBreaker breaker, TimeLimiter limit, ExecutorService threads) {
        this.sender = sender;
        this.breaker = breaker;
        this.limit = limit;
        this.threads = threads;
    }

    /** Hands over one message within the time limit, or says that it did not work this time. */
    public Handover hand(Outgoing message) {
        try {
            return breaker.executeCallable(
                    () -> limit.executeFutureSupplier(() -> threads.submit(() -> sender.hand(message))));
        } catch (CallNotPermittedException e) {
            LOG.debug("Message {} waits: {} is away", message.messageId(), sender.channel());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            LOG.warn("Message {} was not taken by {}: {}", message.messageId(), sender.channel(), kinds(e));
        }
        return new Handover.Failed();
    }

    /** What went wrong, by the names of the exceptions alone: their messages quote addresses and texts. */
    private static String kinds(Throwable e) {
        StringBuilder kinds = new StringBuilder();
        Throwable cause = e;
        for (int i = 0; i < MOST_CAUSES && cause != null; i++) {
            kinds.append(i == 0 ? "" : " < ").append(cause.getClass().getSimpleName());
            cause = cause.getCause();
        }
        return kinds.toString();
    }
}
