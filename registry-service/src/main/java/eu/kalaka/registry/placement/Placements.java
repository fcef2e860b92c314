package eu.kalaka.registry.placement;

import com.mongodb.client.model.Indexes;
import eu.kalaka.contracts.Catalogue;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.bus.Incoming;
import eu.kalaka.platform.bus.Subscription;
import eu.kalaka.platform.store.Projection;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Where volunteers were placed, as far as the registry must know it: under each of the records that went on in hers. */
public final class Placements {

    /** Where nobody said otherwise: the regime whose records are kept longest. */
    private static final String STRICTEST = "koet";

    /** As much of a placement's facts as is needed here; only what happened last says until when. */
    private record Told(
            UUID placementId,
            UUID needId,
            UUID hostId,
            UUID volunteerId,
            @Nullable OffsetDateTime start,
            @Nullable OffsetDateTime end,
            @Nullable LocalDate date,
            @Nullable String regime) {

        KnownPlacement toPlacement(Incoming about, boolean kept) {
            LocalDate said = Stream.of(Optional.ofNullable(end), Optional.ofNullable(start))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .map(OffsetDateTime::toLocalDate)
                    .orElseGet(() -> LocalDate.ofInstant(about.time(), ZoneOffset.UTC));
            return new KnownPlacement(
                    placementId,
                    volunteerId,
                    needId,
                    hostId,
                    Optional.ofNullable(date).orElse(said),
                    regime,
                    about.unit(),
                    kept);
        }
    }

    private record Posted(UUID needId, String regime) {}

    private record Confirmed(UUID entryId, UUID placementId, Duration duration) {}

    private record PassedOn(UUID placementId, UUID volunteerId) {}

    private final MongoTemplate mongo;
    private final Projection<KnownPlacement> placements;
    private final Projection<KnownNeed> needs;
    private final Projection<KnownHours> hours;

    Placements(MongoTemplate mongo) {
        this.mongo = mongo;
        this.placements = new Projection<>(mongo, KnownPlacement.class);
        this.needs = new Projection<>(mongo, KnownNeed.class);
        this.hours = new Projection<>(mongo, KnownHours.class);
        mongo.getCollection(mongo.getCollectionName(KnownPlacement.class))
                .createIndex(Indexes.ascending("volunteerId"));
        mongo.getCollection(mongo.getCollectionName(KnownPlacement.class)).createIndex(Indexes.ascending("hostId"));
        mongo.getCollection(mongo.getCollectionName(KnownHours.class)).createIndex(Indexes.ascending("placementId"));
    }

    /** Whether a placement of hers with that unit's controller needs a contract, and so her identity data (domain.md 3.4). */
    public boolean needContract(List<UUID> records, UnitPath unit, LocalDate today) {
        return of(records).stream()
                .filter(placement -> placement.unit() == null
                        || placement.unit().controller().equals(unit.controller()))
                .anyMatch(placement ->
                        rule(placement, today).filter(HoldRule::contract).isPresent());
    }

    /** The records of her placements that the law keeps on that day. */
    public List<Hold> held(List<UUID> records, LocalDate today) {
        return of(records).stream()
                .flatMap(placement -> rule(placement, today)
                        .filter(rule -> rule.years() > 0)
                        .map(rule -> new Hold(
                                placement.placementId(),
                                rule.why(),
                                placement.lastDay(),
                                placement.lastDay().plusYears(rule.years()),
                                Optional.ofNullable(placement.unit())
                                        .map(unit -> unit.controller().value())
                                        .orElse(null)))
                        .stream())
                .filter(hold -> !hold.until().isBefore(today))
                .toList();
    }

    /** How many placements of hers are still to come, or under way. */
    public int open(List<UUID> records, LocalDate today) {
        return (int) of(records).stream()
                .filter(placement -> !placement.lastDay().isBefore(today))
                .count();
    }

    /** All the time that she gave and that was confirmed, wherever. */
    public Duration confirmed(List<UUID> records) {
        List<String> ids = of(records).stream()
                .map(placement -> placement.placementId().toString())
                .toList();
        return mongo.find(Query.query(Criteria.where("placementId").in(ids)), KnownHours.class).stream()
                .map(KnownHours::duration)
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** How many placements of hers stand. */
    public int count(List<UUID> records) {
        return of(records).size();
    }

    /** The last day of any placement of hers. */
    public Optional<LocalDate> lastDay(List<UUID> records) {
        return of(records).stream().map(KnownPlacement::lastDay).max(LocalDate::compareTo);
    }

    /** Who has said yes to that host and not taken it back, for shifts that end on that day or later. */
    public List<SaidYes> to(UUID host, LocalDate since) {
        Criteria standing = Criteria.where("hostId")
                .is(host.toString())
                .and("kept")
                .is(true)
                .and("lastDay")
                .gte(since.toString());
        return mongo.find(Query.query(standing), KnownPlacement.class).stream()
                .flatMap(placement -> Stream.ofNullable(placement.unit())
                        .map(unit -> new SaidYes(placement.volunteerId(), placement.hostId(), unit)))
                .distinct()
                .toList();
    }

    private List<KnownPlacement> of(List<UUID> records) {
        return mongo.find(
                Query.query(Criteria.where("volunteerId")
                        .in(records.stream().map(UUID::toString).toList())
                        .and("kept")
                        .is(true)),
                KnownPlacement.class);
    }

    private Optional<HoldRule> rule(KnownPlacement placement, LocalDate today) {
        String regime = Optional.ofNullable(placement.regime())
                .or(() -> needs.find(placement.needId().toString()).map(KnownNeed::regime))
                .orElse(STRICTEST);
        return HoldRule.of(regime, today);
    }

    private void keep(Incoming about, KnownPlacement now) {
        String id = now.placementId().toString();
        KnownPlacement known = placements.find(id).map(now::after).orElse(now);
        placements.put(id, about.sequence(), known);
    }

    private void passOn(Incoming about, PassedOn told) {
        String id = told.placementId().toString();
        placements.find(id).ifPresent(known -> placements.put(id, about.sequence(), known.of(told.volunteerId())));
    }

    @Configuration(proxyBeanMethods = false)
    static class Feed {

        @Bean
        Placements placements(MongoTemplate mongo) {
            return new Placements(mongo);
        }

        @Bean
        Subscription placementFacts(Placements placements) {
            return Subscription.to(Catalogue.PLACEMENT)
                    .on(
                            "kalaka.placement.made.v1",
                            Told.class,
                            (about, told) -> placements.keep(about, told.toPlacement(about, true)))
                    .on(
                            "kalaka.placement.withdrawn.v1",
                            Told.class,
                            (about, told) -> placements.keep(about, told.toPlacement(about, false)))
                    .on(
                            "kalaka.placement.cancelled.v1",
                            Told.class,
                            (about, told) -> placements.keep(about, told.toPlacement(about, false)))
                    .on(
                            "kalaka.placement.hours-confirmed.v1",
                            Told.class,
                            (about, told) -> placements.keep(about, told.toPlacement(about, true)))
                    .on(
                            "kalaka.placement.hours-confirmed.v1",
                            Confirmed.class,
                            (about, confirmed) -> placements.hours.put(
                                    confirmed.entryId().toString(),
                                    about.sequence(),
                                    new KnownHours(confirmed.entryId(), confirmed.placementId(), confirmed.duration())))
                    .on("kalaka.placement.passed-on.v1", PassedOn.class, placements::passOn);
        }

        @Bean
        Subscription needFacts(Placements placements) {
            return Subscription.to(Catalogue.NEED)
                    .on(
                            "kalaka.need.posted.v1",
                            Posted.class,
                            (about, posted) -> placements.needs.put(
                                    posted.needId().toString(),
                                    about.sequence(),
                                    new KnownNeed(posted.needId(), posted.regime())));
        }
    }
}
