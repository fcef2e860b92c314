package eu.kalaka.identity.client;

import com.mongodb.client.model.Indexes;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.outbox.Aggregates;
import eu.kalaka.platform.store.TypedIds;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

@Configuration(proxyBeanMethods = false)
class ClientConfiguration {

    /** No other service keeps a copy of clients: what they need of a caller stands in the token. */
    @Bean
    AggregateStore<Client> clientStore(Aggregates aggregates, MongoTemplate mongo) {
        mongo.getCollection(mongo.getCollectionName(Client.class)).createIndex(Indexes.ascending("unit", "_id"));
        return aggregates.store(Client.class, client -> List.of());
    }

    @Bean
    static TypedIds clientIds() {
        return new TypedIds().with(ClientId.class, ClientId::new);
    }
}
