package eu.kalaka.organisation.need;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.outbox.Aggregates;
import eu.kalaka.platform.store.TypedIds;
import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

@Configuration(proxyBeanMethods = false)
class NeedConfiguration {

    @Bean
    TypedIds needIds() {
        return new TypedIds().with(NeedId.class, NeedId::new).with(TemplateId.class, TemplateId::new);
    }

    @Bean
    AggregateStore<NeedTemplate> needTemplateStore(Aggregates aggregates, MongoTemplate mongo) {
        mongo.getCollection(mongo.getCollectionName(NeedTemplate.class)).createIndex(Indexes.ascending("unit"));
        return aggregates.store(NeedTemplate.class, NeedTemplate::snapshots);
    }

    @Bean
    AggregateStore<Need> needStore(Aggregates aggregates, MongoTemplate mongo) {
        MongoCollection<Document> needs = mongo.getCollection(mongo.getCollectionName(Need.class));
        needs.createIndex(Indexes.ascending("unit", "_id"));
        needs.createIndex(Indexes.ascending("unit", "status"));
        needs.createIndex(Indexes.ascending("hostId", "_id"));
        needs.createIndex(Indexes.ascending("due"), new IndexOptions().sparse(true));
        return aggregates.store(Need.class, NeedFacts::snapshots);
    }
}
