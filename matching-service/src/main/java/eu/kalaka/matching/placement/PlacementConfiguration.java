package eu.kalaka.matching.placement;

import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.outbox.Aggregates;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;

@Configuration(proxyBeanMethods = false)
class PlacementConfiguration {

    /** No other service keeps a copy of placements, so no snapshots. */
    @Bean
    AggregateStore<Placement> placements(Aggregates aggregates, MongoTemplate mongo) {
        for (String field : List.of("task.needId", "volunteerId", "formerly", "unit")) {
            mongo.indexOps(Placement.class).createIndex(new Index(field, Sort.Direction.ASC));
        }
        return aggregates.store(Placement.class, placement -> List.of());
    }
}
