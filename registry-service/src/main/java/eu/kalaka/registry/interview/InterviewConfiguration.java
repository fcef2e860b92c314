package eu.kalaka.registry.interview;

import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.outbox.Aggregates;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InterviewConfiguration {

    @Bean
    AggregateStore<InterviewNotes> interviewStore(Aggregates aggregates) {
        return aggregates.store(InterviewNotes.class, notes -> List.of());
    }
}
