package eu.kalaka.gateway;

import java.util.Map;
import java.util.Objects;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchangeHandlerFunction;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextRefreshedEvent;

/** What asks each service and passes its answer on, by the service's name. */
record Answers(Map<String, ProxyExchangeHandlerFunction> byUpstream)
        implements ApplicationListener<ContextRefreshedEvent> {

    Answers {
        byUpstream = Map.copyOf(byUpstream);
    }

    ProxyExchangeHandlerFunction of(String upstream) {
        return Objects.requireNonNull(byUpstream.get(upstream), upstream);
    }

    /** They find their header filters only now, and hear of it only as beans. */
    @Override
    public void onApplicationEvent(ContextRefreshedEvent refreshed) {
        byUpstream.values().forEach(each -> each.onApplicationEvent(refreshed));
    }
}
