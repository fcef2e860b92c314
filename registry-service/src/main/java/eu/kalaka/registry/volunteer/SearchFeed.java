package eu.kalaka.registry.volunteer;

import com.mongodb.MongoException;
import eu.kalaka.contracts.Catalogue;
import eu.kalaka.platform.aggregate.Versioned;
import eu.kalaka.platform.bus.BusJson;
import eu.kalaka.platform.bus.Incoming;
import eu.kalaka.platform.bus.Replay;
import eu.kalaka.platform.bus.Subscription;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.registry.search.Findable;
import eu.kalaka.registry.search.VolunteerIndex;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;

/**
 * Keeps the index of this instance as the store is: all of it at the start, each own write as soon as it stands, and what other
 * instances write when the bus tells of it. The bus only says of whom; what is put into the index is always read from the store,
 * because no topic has everything by which she is found.
 */
final class SearchFeed implements SmartLifecycle, HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(SearchFeed.class);
    private static final Duration PAUSE = Duration.ofMillis(500);

    /** Of the snapshot nothing is read but of whom it is. */
    record Told(UUID volunteerId) {}

    private final AggregateStore<Volunteer> volunteers;
    private final VolunteerIndex index;
    private final CountDownLatch filled = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean running;

    SearchFeed(AggregateStore<Volunteer> volunteers, VolunteerIndex index) {
        this.volunteers = volunteers;
        this.index = index;
        volunteers.whenWritten(this::put);
    }

    Subscription subscription() {
        return Subscription.to(Catalogue.VOLUNTEER_STATE)
                .on("kalaka.volunteer.state.v1", Told.class, this::heard)
                .onErased(key -> index.erase(UUID.fromString(key)));
    }

    /** An instance takes requests once it finds everybody. */
    @Override
    public Health health() {
        return filled.getCount() == 0
                ? Health.up().build()
                : Health.outOfService().build();
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().name("registry-search-fill").daemon().start(this::fill);
    }

    @Override
    public void stop() {
        running = false;
        stopped.countDown();
        filled.countDown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void fill() {
        while (running) {
            try (Stream<Versioned<Volunteer>> all = volunteers.all()) {
                all.takeWhile(_ -> running).forEach(this::put);
                filled.countDown();
                return;
            } catch (RuntimeException e) {
                LOG.warn(
                        "The index is filled again from the start after {}",
                        e.getClass().getName());
                pause();
            }
        }
    }

    private void pause() {
        try {
            stopped.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void heard(Incoming about, Told told) {
        awaitFilled();
        while (running && !index.knows(told.volunteerId(), about.sequence())) {
            try {
                read(told.volunteerId());
                return;
            } catch (MongoException e) {
                // Passed over, she would be found as she was before until her next change.
                LOG.warn("The store does not answer the index: {}", e.getClass().getName());
                pause();
            }
        }
    }

    private void read(UUID volunteer) {
        volunteers.find(volunteer.toString()).ifPresentOrElse(this::put, () -> index.erase(volunteer));
    }

    /** Else everybody in the topic would be read one by one, who is about to be read with all the others. */
    private void awaitFilled() {
        try {
            filled.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void put(Versioned<Volunteer> written) {
        if (written.state().isErased()) {
            index.erase(written.state().id().value());
        } else {
            index.put(findable(written.state()), written.sequence());
        }
    }

    static Findable findable(Volunteer volunteer) {
        return new Findable(
                volunteer.id().value(),
                volunteer.unit(),
                volunteer.name(),
                volunteer.calledName(),
                volunteer.birthDate(),
                volunteer.status().code(),
                volunteer.skills(),
                volunteer.availability().stream().map(FreeTime::code).toList(),
                lastContact(volunteer));
    }

    /** The last day on which she or her papers were before somebody: a step in her life cycle, a consent, a paper seen. */
    static Instant lastContact(Volunteer volunteer) {
        Stream<Instant> steps = volunteer.history().stream().map(StatusChange::at);
        Stream<Instant> consents = volunteer.consents().stream().map(Consent::at);
        Stream<Instant> papers = volunteer.particulars().evidence().stream()
                .map(seen -> seen.seenOn().atStartOfDay().toInstant(ZoneOffset.UTC));
        return Stream.of(steps, consents, papers)
                .flatMap(dates -> dates)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    @Configuration(proxyBeanMethods = false)
    static class Parts {

        @Bean
        VolunteerIndex volunteerIndex() {
            return new VolunteerIndex();
        }

        @Bean("search")
        SearchFeed searchFeed(AggregateStore<Volunteer> volunteers, VolunteerIndex index) {
            return new SearchFeed(volunteers, index);
        }

        @Bean
        Replay searchReplay(SearchFeed feed, ConsumerFactory<String, byte[]> consumers, BusJson json) {
            return new Replay("registry-search", List.of(feed.subscription()), consumers, json);
        }
    }
}
