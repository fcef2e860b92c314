package eu.kalaka.registry.pair;

import static java.util.Objects.requireNonNull;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.registry.duplicate.Entry;
import eu.kalaka.registry.duplicate.FindDuplicates;
import eu.kalaka.registry.volunteer.Status;
import eu.kalaka.registry.volunteer.Volunteer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Compares all records with each other, at night. Done twice, or by two instances at once, it comes to the same. */
@Component
class CompareAll {

    private static final Logger LOG = LoggerFactory.getLogger(CompareAll.class);

    private final MongoTemplate mongo;
    private final LikelyPairs pairs;

    CompareAll(MongoTemplate mongo, LikelyPairs pairs) {
        this.mongo = mongo;
        this.pairs = pairs;
    }

    @Scheduled(cron = "${kalaka.duplicates.nightly:0 30 2 * * *}", zone = "Europe/Budapest")
    void nightly() {
        compare(UnitPath.NETWORK);
    }

    /** Compares the records of that unit and all below it. */
    void compare(UnitPath below) {
        List<Entry> entries = new ArrayList<>();
        Map<UUID, UnitPath> units = new HashMap<>();
        try (Stream<Volunteer> all = mongo.stream(query(inUse(below)), Volunteer.class)) {
            all.forEach(volunteer -> {
                entries.add(volunteer.entry());
                units.put(volunteer.id().value(), volunteer.unit());
            });
        }
        List<LikelyPair> found = FindDuplicates.among(entries).stream()
                .map(pair -> LikelyPair.of(
                        pair, requireNonNull(units.get(pair.one())), requireNonNull(units.get(pair.other()))))
                .toList();
        pairs.replaceOpen(below, found);
        LOG.info("{} records compared, {} likely pairs", entries.size(), found.size());
    }

    private static Criteria inUse(UnitPath below) {
        return new Criteria()
                .andOperator(Caller.under("unit", below), where("status").nin(Status.MERGED, Status.ERASED));
    }
}
