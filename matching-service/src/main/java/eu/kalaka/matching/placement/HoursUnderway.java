package eu.kalaka.matching.placement;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import eu.kalaka.matching.VolunteerId;
import eu.kalaka.platform.store.WritesItsOwnCollection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Hours that are being confirmed in this moment, in a line for each volunteer: limits of law are over all hosts together, and of
 * two who confirm at once the one behind counts the hours of the one before it. What a crash leaves in a line lapses.
 */
@Component
@WritesItsOwnCollection("hours underway: they are announcements, their facts are the placement's")
class HoursUnderway {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String LINE = "line";

    /** One entry in a line. */
    record Underway(UUID entryId, LocalDate date, Duration duration, Instant until) {}

    /** The line of one volunteer. */
    @Document("hours-underway")
    record Line(@Id VolunteerId id, List<Underway> line) {}

    private final MongoTemplate mongo;
    private final Clock clock;

    HoursUnderway(MongoTemplate mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /** Does that with what stands in the line before this entry; afterwards the entry stands in it no more. */
    <T> T during(VolunteerId volunteer, HourEntry entry, Function<List<Underway>, T> confirm) {
        try {
            return confirm.apply(before(volunteer, entry));
        } finally {
            pull(volunteer, new Update().pull(LINE, query(where("entryId").is(entry.entryId()))));
        }
    }

    private List<Underway> before(VolunteerId volunteer, HourEntry entry) {
        Instant now = clock.instant();
        pull(volunteer, new Update().pull(LINE, query(where("until").lte(now))));
        push(volunteer, new Underway(entry.entryId(), entry.date(), entry.duration(), now.plus(PATIENCE)));
        return mongo.find(query(where("_id").is(volunteer)), Line.class).stream()
                .flatMap(found -> found.line().stream())
                .takeWhile(one -> !one.entryId().equals(entry.entryId()))
                .toList();
    }

    private void push(VolunteerId volunteer, Underway underway) {
        Update push = new Update().push(LINE, underway);
        try {
            mongo.upsert(query(where("_id").is(volunteer)), push, Line.class);
        } catch (DuplicateKeyException _) {
            mongo.updateFirst(query(where("_id").is(volunteer)), push, Line.class); // made in this very moment
        }
    }

    private void pull(VolunteerId volunteer, Update pull) {
        mongo.updateFirst(query(where("_id").is(volunteer)), pull, Line.class);
    }
}
