package eu.kalaka.organisation.agreement;

import com.mongodb.client.model.Indexes;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.outbox.Aggregates;
import eu.kalaka.platform.store.TypedIds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

@Configuration(proxyBeanMethods = false)
class AgreementConfiguration {

    @Bean
    TypedIds agreementIds() {
        return new TypedIds().with(AgreementId.class, AgreementId::new);
    }

    @Bean
    AggregateStore<Agreement> agreementStore(Aggregates aggregates, MongoTemplate mongo) {
        mongo.getCollection(mongo.getCollectionName(Agreement.class)).createIndex(Indexes.ascending("unit", "_id"));
        return aggregates.store(Agreement.class, Agreement::snapshots);
    }
}
