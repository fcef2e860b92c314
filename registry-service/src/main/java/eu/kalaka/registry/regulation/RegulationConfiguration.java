package eu.kalaka.registry.regulation;

import com.mongodb.client.model.Indexes;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.outbox.Aggregates;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

@Configuration(proxyBeanMethods = false)
class RegulationConfiguration {

    @Bean
    AggregateStore<Regulation> regulationStore(Aggregates aggregates) {
        return aggregates.store(Regulation.class, regulation -> List.of());
    }

    @Bean
    AggregateStore<Acceptance> acceptanceStore(Aggregates aggregates, MongoTemplate mongo) {
        mongo.getCollection(mongo.getCollectionName(Acceptance.class)).createIndex(Indexes.ascending("volunteerId"));
        return aggregates.store(Acceptance.class, acceptance -> List.of());
    }
}
