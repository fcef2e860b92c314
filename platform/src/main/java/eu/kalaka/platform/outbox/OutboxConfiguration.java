package eu.kalaka.platform.outbox;

import eu.kalaka.platform.bus.BusJson;
import eu.kalaka.platform.store.Ids;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.kafka.core.KafkaTemplate;

/** The outbox of a service: writer, relay, gauges, operator's view. */
@AutoConfiguration
class OutboxConfiguration {

    @Bean
    Backlog backlog(@Value("${kalaka.outbox.most-waiting:20000}") long most, Clock clock) {
        return new Backlog(most, clock);
    }

    @Bean
    Sender outboxSender(KafkaTemplate<String, byte[]> kafka, @Value("${spring.application.name}") String service) {
        return new Sender(kafka, service);
    }

    @Bean
    Relay outboxRelay(
            MongoTemplate mongo,
            Sender sender,
            Backlog backlog,
            Clock clock,
            @Value("${kalaka.outbox.sweep-every:PT1S}") Duration sweepEvery) {
        return new Relay(mongo, sender, new Lease(mongo, clock), backlog, clock, sweepEvery);
    }

    @Bean
    Aggregates aggregates(
            MongoTemplate mongo,
            BusJson json,
            Ids ids,
            Clock clock,
            ObjectProvider<Tracer> tracer,
            ObjectProvider<Propagator> propagator,
            Backlog backlog,
            Relay relay) {
        Entries entries = new Entries(
                json,
                ids,
                clock,
                tracer.getIfAvailable(() -> Tracer.NOOP),
                propagator.getIfAvailable(() -> Propagator.NOOP));
        return new Aggregates(mongo, entries, backlog, relay);
    }

    @Bean
    OutboxEndpoint outboxEndpoint(MongoTemplate mongo, Relay relay, Backlog backlog) {
        return new OutboxEndpoint(mongo, relay, backlog);
    }

    @Bean
    MeterBinder outboxGauges(Backlog backlog) {
        return (MeterRegistry meters) -> {
            Gauge.builder("kalaka.outbox.waiting", backlog, Backlog::messages)
                    .description("Messages that wait for the broker")
                    .register(meters);
            Gauge.builder("kalaka.outbox.oldest.age", backlog, Backlog::oldestAgeSeconds)
                    .description("Age of the oldest waiting message")
                    .baseUnit("seconds")
                    .register(meters);
            Gauge.builder("kalaka.outbox.parked", backlog, Backlog::parked)
                    .description("Aggregates whose next message the broker will not take")
                    .register(meters);
        };
    }
}
