package eu.kalaka.insight.fact;

import eu.kalaka.contracts.UnitPath;
import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Something that happened, as another service told it.
 *
 * @param id of the event, the same for every delivery
 * @param position 1, 2, 3, … without a gap, in the order in which facts were kept; the same for all instances
 * @param type wire name, e.g. {@code kalaka.need.posted.v1}
 * @param subject id of what it is about
 * @param sequence position among the facts about that subject, as its producer counts
 * @param time when it happened
 */
@Document("facts")
public record Fact(
        @Id String id,
        long position,
        String type,
        String subject,
        long sequence,
        UnitPath unit,
        Instant time,
        Evidence evidence) {}
