package eu.kalaka.registry.privacy;

import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.outbox.Aggregates;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PrivacyConfiguration {

    @Bean
    AggregateStore<Erasure> erasures(Aggregates aggregates) {
        return aggregates.store(Erasure.class, erasure -> List.of());
    }
}
