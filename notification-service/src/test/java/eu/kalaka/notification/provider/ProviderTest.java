package eu.kalaka.notification.provider;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.notification.text.Text;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.timelimiter.TimeLimiter;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProviderTest {

    private static final Outgoing MESSAGE =
            new Outgoing(UUID.randomUUID(), "anna@example.org", new Text("Subject", "Body"));
    private static final Handover FAILED = new Handover.Failed();

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger calls = new AtomicInteger();
    private final CircuitBreaker breaker = CircuitBreaker.of(
            "email",
            CircuitBreakerConfig.custom()
                    .slidingWindowSize(4)
                    .minimumNumberOfCalls(2)
                    .build());

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void passesOnWhatTheProviderAnswers() {
        Handover accepted = new Handover.Accepted(List.of("1"));
        assertThat(provider(() -> accepted).hand(MESSAGE)).isEqualTo(accepted);
    }

    @Test
    void doesNotAskAProviderThatKeepsFailing() {
        Provider provider = provider(() -> {
            throw new IOException("away");
        });
        for (int i = 0; i < 5; i++) {
            assertThat(provider.hand(MESSAGE)).isEqualTo(FAILED);
        }
        assertThat(calls).hasValue(2);
    }

    @Test
    void goesOnAskingAProviderThatRefusesAddresses() {
        Provider provider = provider(Handover.Refused::new);
        for (int i = 0; i < 5; i++) {
            assertThat(provider.hand(MESSAGE)).isEqualTo(new Handover.Refused());
        }
        assertThat(calls).hasValue(5);
    }

    @Test
    void doesNotWaitForAProviderThatIsLate() {
        CountDownLatch never = new CountDownLatch(1);
        Provider provider = provider(() -> {
            never.await();
            return new Handover.Accepted(List.of());
        });
        assertThat(provider.hand(MESSAGE)).isEqualTo(FAILED);
    }

    private Provider provider(Callable<Handover> answer) {
        Sender sender = new Sender() {
            @Override
            public Channel channel() {
                return Channel.EMAIL;
            }

            @Override
            public Handover hand(Outgoing message) throws Exception {
                calls.incrementAndGet();
                return answer.call();
            }
        };
        return new Provider(sender, breaker, TimeLimiter.of(Duration.ofMillis(200)), threads);
    }
}
