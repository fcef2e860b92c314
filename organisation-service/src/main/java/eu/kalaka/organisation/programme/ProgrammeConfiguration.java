package eu.kalaka.organisation.programme;

import com.mongodb.client.model.Indexes;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.outbox.Aggregates;
import eu.kalaka.platform.store.TypedIds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

@Configuration(proxyBeanMethods = false)
class ProgrammeConfiguration {

    @Bean
    TypedIds programmeIds() {
        return new TypedIds().with(ProgrammeId.class, ProgrammeId::new);
    }

    @Bean
    AggregateStore<Programme> programmeStore(Aggregates aggregates, MongoTemplate mongo) {
        mongo.getCollection(mongo.getCollectionName(Programme.class)).createIndex(Indexes.ascending("unit", "_id"));
        return aggregates.store(Programme.class, Programme::snapshots);
    }
}
