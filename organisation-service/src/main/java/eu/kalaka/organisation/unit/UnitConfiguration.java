package eu.kalaka.organisation.unit;

import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.outbox.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class UnitConfiguration {

    @Bean
    AggregateStore<Unit> unitStore(Aggregates aggregates) {
        return aggregates.store(Unit.class, Unit::snapshots);
    }
}
