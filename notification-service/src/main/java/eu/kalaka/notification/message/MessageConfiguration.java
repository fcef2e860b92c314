package eu.kalaka.notification.message;

import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.outbox.Aggregates;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexOperations;

@Configuration(proxyBeanMethods = false)
class MessageConfiguration {

    /** Messages; nobody keeps a copy of them. */
    @Bean
    AggregateStore<Message> messages(Aggregates aggregates, MongoTemplate mongo) {
        IndexOperations indexes = mongo.indexOps(Message.class);
        indexes.createIndex(new Index("status", Direction.ASC).on("nextAttemptAt", Direction.ASC));
        indexes.createIndex(new Index("recipientId", Direction.ASC));
        indexes.createIndex(new Index("receiptsAwaited", Direction.ASC).sparse());
        return aggregates.store(Message.class, message -> List.of());
    }
}
