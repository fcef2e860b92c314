package eu.kalaka.registry.appointment;

import com.mongodb.client.model.Indexes;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.outbox.Aggregates;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

@Configuration(proxyBeanMethods = false)
class AppointmentConfiguration {

    @Bean
    AggregateStore<Appointment> appointmentStore(Aggregates aggregates, MongoTemplate mongo) {
        mongo.getCollection(mongo.getCollectionName(Appointment.class)).createIndex(Indexes.ascending("volunteerId"));
        return aggregates.store(Appointment.class, appointment -> List.of());
    }
}
