package eu.kalaka.organisation.offer;

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
class OfferConfiguration {

    @Bean
    TypedIds offerIds() {
        return new TypedIds().with(OfferId.class, OfferId::new);
    }

    @Bean
    AggregateStore<Offer> offerStore(Aggregates aggregates, MongoTemplate mongo) {
        MongoCollection<Document> offers = mongo.getCollection(mongo.getCollectionName(Offer.class));
        offers.createIndex(Indexes.ascending("unit", "_id"));
        offers.createIndex(Indexes.ascending("due"), new IndexOptions().sparse(true));
        return aggregates.store(Offer.class, Offer::snapshots);
    }
}
