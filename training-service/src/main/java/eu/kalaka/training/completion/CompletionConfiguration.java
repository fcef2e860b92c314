package eu.kalaka.training.completion;

import com.mongodb.client.model.Indexes;
import eu.kalaka.contracts.Catalogue;
import eu.kalaka.platform.bus.Subscription;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.outbox.Aggregates;
import eu.kalaka.platform.store.Projection;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

@Configuration(proxyBeanMethods = false)
class CompletionConfiguration {

    @Bean
    AggregateStore<TrainingRecord> trainingRecordStore(Aggregates aggregates, MongoTemplate mongo) {
        mongo.getCollection(mongo.getCollectionName(TrainingRecord.class))
                .createIndex(Indexes.ascending("course", "_id"));
        mongo.getCollection(mongo.getCollectionName(TrainingRecord.class))
                .createIndex(Indexes.ascending("volunteerId"));
        return aggregates.store(TrainingRecord.class, completed -> List.of());
    }

    @Bean
    Projection<KnownVolunteer> knownVolunteers(MongoTemplate mongo) {
        return new Projection<>(mongo, KnownVolunteer.class);
    }

    @Bean
    Subscription volunteerStates(Projection<KnownVolunteer> volunteers) {
        return Subscription.to(Catalogue.VOLUNTEER_STATE)
                .on(
                        "kalaka.volunteer.state.v1",
                        KnownVolunteer.class,
                        (incoming, volunteer) -> volunteers.put(incoming.subject(), incoming.sequence(), volunteer))
                .onErased(volunteers::erase);
    }

    @Bean
    Subscription volunteerMerges(FollowMerges follow) {
        return Subscription.to(Catalogue.VOLUNTEER)
                .on(
                        "kalaka.volunteer.merged.v1",
                        FollowMerges.Merge.class,
                        (about, merge) -> follow.merged(merge, about.sequence()))
                .on(
                        "kalaka.volunteer.merge-undone.v1",
                        FollowMerges.Merge.class,
                        (about, merge) -> follow.undone(merge, about.sequence()));
    }
}
