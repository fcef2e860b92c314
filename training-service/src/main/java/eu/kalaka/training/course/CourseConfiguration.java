package eu.kalaka.training.course;

import com.mongodb.client.model.Indexes;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.outbox.Aggregates;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

@Configuration(proxyBeanMethods = false)
class CourseConfiguration {

    @Bean
    AggregateStore<Course> courseStore(Aggregates aggregates, MongoTemplate mongo) {
        mongo.getCollection(mongo.getCollectionName(Course.class)).createIndex(Indexes.ascending("unit", "_id"));
        return aggregates.store(Course.class, course -> List.of());
    }
}
