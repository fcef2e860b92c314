package eu.kalaka.registry.enquiry;

import com.mongodb.client.model.Indexes;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.outbox.Aggregates;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

@Configuration(proxyBeanMethods = false)
class EnquiryConfiguration {

    @Bean
    AggregateStore<Enquiry> enquiryStore(Aggregates aggregates, MongoTemplate mongo) {
        mongo.getCollection(mongo.getCollectionName(Enquiry.class)).createIndex(Indexes.ascending("volunteerId"));
        return aggregates.store(Enquiry.class, enquiry -> List.of());
    }
}
