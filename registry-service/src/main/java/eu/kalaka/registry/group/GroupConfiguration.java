package eu.kalaka.registry.group;

import com.mongodb.client.model.Indexes;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.outbox.Aggregates;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

@Configuration(proxyBeanMethods = false)
class GroupConfiguration {

    @Bean
    AggregateStore<Group> groupStore(Aggregates aggregates, MongoTemplate mongo) {
        mongo.getCollection(mongo.getCollectionName(Group.class)).createIndex(Indexes.ascending("members"));
        return aggregates.store(Group.class, group -> List.of());
    }
}
