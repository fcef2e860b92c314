package eu.kalaka.registry.transfer;

import com.mongodb.client.model.Indexes;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.outbox.Aggregates;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

@Configuration(proxyBeanMethods = false)
class TransferConfiguration {

    @Bean
    AggregateStore<Transfer> transfers(Aggregates aggregates, MongoTemplate mongo) {
        mongo.getCollection(mongo.getCollectionName(Transfer.class)).createIndex(Indexes.ascending("volunteer"));
        return aggregates.store(Transfer.class, _ -> List.of());
    }

    @Bean
    AggregateStore<StayingContract> stayingContractStore(Aggregates aggregates) {
        return aggregates.store(StayingContract.class, _ -> List.of());
    }
}
