package eu.kalaka.registry.volunteer;

import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.outbox.Aggregates;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class VolunteerConfiguration {

    @Bean
    AggregateStore<Volunteer> volunteers(Aggregates aggregates, Clock clock) {
        return aggregates
                .store(Volunteer.class, Volunteer::snapshots)
                .withPast(clock)
                .withKeys(Volunteer::keys);
    }
}
