package eu.kalaka.identity.account;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import eu.kalaka.contracts.Catalogue;
import eu.kalaka.platform.bus.Subscription;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.outbox.Aggregates;
import eu.kalaka.platform.store.TypedIds;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

@Configuration(proxyBeanMethods = false)
class AccountConfiguration {

    /** No other service keeps a copy of accounts: what they need of a caller stands in the token. */
    @Bean
    AggregateStore<Account> accountStore(Aggregates aggregates, MongoTemplate mongo) {
        MongoCollection<Document> accounts = mongo.getCollection(mongo.getCollectionName(Account.class));
        accounts.createIndex(Indexes.ascending("login"), new IndexOptions().unique(true));
        accounts.createIndex(Indexes.ascending("unit", "_id"));
        accounts.createIndex(Indexes.ascending("own.volunteer"));
        accounts.createIndex(Indexes.ascending("own.wards"));
        return aggregates.store(Account.class, account -> List.of());
    }

    @Bean
    Subscription erasedVolunteers(FollowErasure follow) {
        return Subscription.to(Catalogue.VOLUNTEER_STATE).onErased(key -> follow.erased(UUID.fromString(key)));
    }

    @Bean
    static TypedIds accountIds() {
        return new TypedIds().with(AccountId.class, AccountId::new);
    }
}
