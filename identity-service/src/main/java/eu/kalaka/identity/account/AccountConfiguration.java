package eu.kalaka.identity.account;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.outbox.Aggregates;
import eu.kalaka.platform.store.TypedIds;
import java.util.List;
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
        return aggregates.store(Account.class, account -> List.of());
    }

    @Bean
    static TypedIds accountIds() {
        return new TypedIds().with(AccountId.class, AccountId::new);
    }
}
