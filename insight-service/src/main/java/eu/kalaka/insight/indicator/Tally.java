package eu.kalaka.insight.indicator;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import eu.kalaka.contracts.Catalogue;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.contracts.matching.HoursConfirmed;
import eu.kalaka.contracts.matching.PlacementMade;
import eu.kalaka.contracts.matching.PlacementWithdrawn;
import eu.kalaka.contracts.organisation.HostRegistered;
import eu.kalaka.contracts.organisation.NeedChanged;
import eu.kalaka.contracts.organisation.NeedClosed;
import eu.kalaka.contracts.organisation.NeedPosted;
import eu.kalaka.contracts.registry.MergeUndone;
import eu.kalaka.contracts.registry.VolunteerMerged;
import eu.kalaka.contracts.registry.VolunteerRegistered;
import eu.kalaka.contracts.registry.VolunteerStatusChanged;
import eu.kalaka.insight.fact.Evidence;
import eu.kalaka.insight.fact.Fact;
import eu.kalaka.insight.fact.FactFollower;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The facts drawn together in memory, rebuilt at start. Everything stands under its id and, where facts about one subject follow
 * each other, gives way only to a later sequence: the same facts give the same figures in any order and however often they come.
 */
@Component
class Tally implements FactFollower {

    /** Confirmed time; one entry counts once. */
    private record Entry(
            UnitPath unit, @Nullable UUID needId, UUID volunteerId, boolean schoolService, Duration duration) {}

    private static final String SCHOOL_SERVICE = "iksz";

    private final Map<UUID, VolunteerLife> volunteers = new HashMap<>();
    private final Map<UUID, NeedLife> needs = new HashMap<>();
    private final Map<UUID, UnitPath> hosts = new HashMap<>();
    private final Map<UUID, PlacementLife> placements = new HashMap<>();
    private final Map<UUID, Entry> entries = new HashMap<>();

    private final Merges merges = new Merges();

    private final Map<String, BiConsumer<Fact, Evidence>> byType = Map.ofEntries(
            Map.entry(Catalogue.nameOf(VolunteerRegistered.class), this::volunteerRegistered),
            Map.entry(Catalogue.nameOf(VolunteerStatusChanged.class), this::volunteerStatusChanged),
            Map.entry(Catalogue.nameOf(HostRegistered.class), this::hostRegistered),
            Map.entry(Catalogue.nameOf(NeedPosted.class), this::needPosted),
            Map.entry(Catalogue.nameOf(NeedChanged.class), this::needChanged),
            Map.entry(Catalogue.nameOf(NeedClosed.class), this::needClosed),
            Map.entry(Catalogue.nameOf(PlacementMade.class), this::placementMade),
            Map.entry(Catalogue.nameOf(PlacementWithdrawn.class), this::placementWithdrawn),
            Map.entry(Catalogue.nameOf(HoursConfirmed.class), this::hoursConfirmed),
            Map.entry(Catalogue.nameOf(VolunteerMerged.class), merges::merged),
            Map.entry(Catalogue.nameOf(MergeUndone.class), merges::undone));

    @Override
    public synchronized void next(Fact fact) {
        BiConsumer<Fact, Evidence> count = byType.get(fact.type());
        if (count != null) {
            count.accept(fact, fact.evidence());
        }
    }

    /**
     * The figures of a unit and all below it, as they stand at {@code now}.
     *
     * @param programme what needs of that programme alone have brought; absent means all. Volunteers and hosts belong to none
     */
    synchronized Figures of(UnitPath unit, @Nullable UUID programme, Instant now) {
        Map<UUID, Long> taken = placements.values().stream()
                .filter(PlacementLife::isTaken)
                .collect(groupingBy(PlacementLife::shiftId, counting()));
        List<Entry> given = entries.values().stream()
                .filter(entry -> unit.covers(entry.unit()) && isOf(programme, entry.needId()))
                .toList();
        return new Figures(
                count(volunteers, volunteer -> volunteer.isRegistered() && unit.covers(volunteer.unit())),
                given.stream()
                        .map(entry -> merges.personOf(entry.volunteerId()))
                        .distinct()
                        .count(),
                time(given.stream().filter(entry -> !entry.schoolService())),
                time(given.stream().filter(Entry::schoolService)),
                count(
                        needs,
                        need -> need.isOpen(taken, now)
                                && unit.covers(need.unit())
                                && (programme == null || programme.equals(need.programme()))),
                count(hosts, unit::covers),
                count(
                        placements,
                        placement -> placement.isTaken()
                                && unit.covers(placement.unit())
                                && isOf(programme, placement.needId())));
    }

    /** Whether that need belongs to the programme, as far as is known. */
    private boolean isOf(@Nullable UUID programme, @Nullable UUID need) {
        return programme == null
                || (need != null
                        && programme.equals(
                                needs.getOrDefault(need, NeedLife.UNKNOWN).programme()));
    }

    private void volunteerRegistered(Fact fact, Evidence evidence) {
        UUID id = requireNonNull(evidence.volunteerId());
        volunteers.put(id, volunteers.getOrDefault(id, VolunteerLife.UNKNOWN).registered(fact));
    }

    private void volunteerStatusChanged(Fact fact, Evidence evidence) {
        UUID id = requireNonNull(evidence.volunteerId());
        String to = requireNonNull(evidence.to());
        volunteers.put(id, volunteers.getOrDefault(id, VolunteerLife.UNKNOWN).changed(fact, to));
    }

    private void hostRegistered(Fact fact, Evidence evidence) {
        hosts.put(requireNonNull(evidence.hostId()), fact.unit());
    }

    private void needPosted(Fact fact, Evidence evidence) {
        UUID id = requireNonNull(evidence.needId());
        needs.put(
                id,
                needs.getOrDefault(id, NeedLife.UNKNOWN)
                        .posted(fact, evidence.shifts())
                        .belonging(fact));
    }

    private void needChanged(Fact fact, Evidence evidence) {
        UUID id = requireNonNull(evidence.needId());
        needs.put(id, needs.getOrDefault(id, NeedLife.UNKNOWN).belonging(fact));
    }

    private void needClosed(Fact fact, Evidence evidence) {
        UUID id = requireNonNull(evidence.needId());
        needs.put(id, needs.getOrDefault(id, NeedLife.UNKNOWN).closed(fact));
    }

    private void placementMade(Fact fact, Evidence evidence) {
        placements.put(
                requireNonNull(evidence.placementId()),
                placement(fact, evidence).made(fact));
    }

    private void placementWithdrawn(Fact fact, Evidence evidence) {
        placements.put(
                requireNonNull(evidence.placementId()),
                placement(fact, evidence).withdrawn(fact));
    }

    private PlacementLife placement(Fact fact, Evidence evidence) {
        PlacementLife known = placements.get(requireNonNull(evidence.placementId()));
        return known == null ? PlacementLife.unknown(fact, requireNonNull(evidence.shiftId())) : known;
    }

    private void hoursConfirmed(Fact fact, Evidence evidence) {
        entries.put(
                requireNonNull(evidence.entryId()),
                new Entry(
                        fact.unit(),
                        evidence.needId(),
                        requireNonNull(evidence.volunteerId()),
                        SCHOOL_SERVICE.equals(evidence.regime()),
                        requireNonNull(evidence.duration())));
    }

    private static Duration time(Stream<Entry> entries) {
        return entries.map(Entry::duration).reduce(Duration.ZERO, Duration::plus);
    }

    private static <T> long count(Map<UUID, T> all, Predicate<T> counts) {
        return all.values().stream().filter(counts).count();
    }
}
