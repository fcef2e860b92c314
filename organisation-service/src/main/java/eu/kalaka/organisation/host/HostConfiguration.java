package eu.kalaka.organisation.host;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.outbox.Aggregates;
import eu.kalaka.platform.store.TypedIds;
import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

@Configuration(proxyBeanMethods = false)
class HostConfiguration {

    @Bean
    TypedIds hostIds() {
        return new TypedIds().with(HostId.class, HostId::new);
    }

    @Bean
    AggregateStore<Host> hostStore(Aggregates aggregates, MongoTemplate mongo) {
        MongoCollection<Document> hosts = mongo.getCollection(mongo.getCollectionName(Host.class));
        hosts.createIndex(Indexes.ascending("unit", "_id"));
        hosts.createIndex(Indexes.ascending("nameKey"));
        return aggregates.store(Host.class, Host::snapshots);
    }
}
