package eu.kalaka.registry.merge;

import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.outbox.Aggregates;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MergeConfiguration {

    @Bean
    AggregateStore<Merge> merges(Aggregates aggregates) {
        return aggregates.store(Merge.class, _ -> List.of());
    }
}
