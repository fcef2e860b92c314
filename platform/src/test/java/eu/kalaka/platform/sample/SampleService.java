package eu.kalaka.platform.sample;

import eu.kalaka.contracts.Catalogue;
import eu.kalaka.contracts.Message;
import eu.kalaka.contracts.organisation.HostState;
import eu.kalaka.platform.bus.Subscription;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.outbox.Aggregates;
import eu.kalaka.platform.store.Projection;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Writes boxes, and hears of them and of hosts. */
@SpringBootApplication
public class SampleService {

    @Bean
    AggregateStore<Box> boxes(Aggregates aggregates) {
        return aggregates.store(Box.class, box -> List.<Message>of());
    }

    @Bean
    Heard heard(MongoTemplate mongo) {
        return new Heard(new Projection<>(mongo, Heard.LastOfBox.class));
    }

    @Bean
    Subscription needs(Heard heard) {
        return Subscription.to(Catalogue.NEED).on("kalaka.need.closed.v1", Heard.Fact.class, heard::needClosed);
    }

    @Bean
    Subscription hosts(Heard heard) {
        return Subscription.to(Catalogue.HOST_STATE).on("kalaka.host.state.v1", Heard.Host.class, heard::host);
    }

    @Bean
    Subscription hostsForAnotherFeature(Heard heard) {
        return Subscription.to(Catalogue.HOST_STATE).on("kalaka.host.state.v1", Heard.Host.class, heard::hostElsewhere);
    }

    static HostState host(UUID id, String name) {
        return new HostState(id, "/hu/ke/tata", name, null, null);
    }
}
