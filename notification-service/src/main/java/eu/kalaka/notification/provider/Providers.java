package eu.kalaka.notification.provider;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.timelimiter.TimeLimiterRegistry;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** The provider of each channel that has one. */
@Component
public class Providers implements DisposableBean {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<Channel, Provider> byChannel = new EnumMap<>(Channel.class);

    Providers(List<Sender> senders, CircuitBreakerRegistry breakers, TimeLimiterRegistry limits) {
        for (Sender sender : senders) {
            String name = sender.channel().wire();
            byChannel.put(
                    sender.channel(),
                    new Provider(sender, breakers.circuitBreaker(name), limits.timeLimiter(name), threads));
        }
    }

    /**
     * The provider of a channel.
     *
     * @throws IllegalArgumentException where nobody but staff carries such messages
     */
    public Provider of(Channel channel) {
        return Optional.ofNullable(byChannel.get(channel))
                .orElseThrow(() -> new IllegalArgumentException("No provider for " + channel));
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
