package eu.kalaka.matching.placement;

import eu.kalaka.matching.PlacementId;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.store.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Time that a volunteer gave is confirmed by the host, or by staff for the host. */
@Component
public class ConfirmHours {

    private final AggregateStore<Placement> placements;
    private final HoursGiven hoursGiven;
    private final HoursUnderway hoursUnderway;
    private final Ids ids;
    private final Clock clock;

    ConfirmHours(
            AggregateStore<Placement> placements,
            HoursGiven hoursGiven,
            HoursUnderway hoursUnderway,
            Ids ids,
            Clock clock) {
        this.placements = placements;
        this.hoursGiven = hoursGiven;
        this.hoursUnderway = hoursUnderway;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Adds an hour entry; the same command again adds none.
     *
     * @param duration without travel
     * @param date the day at the place of the shift
     * @param version the version that the caller has seen, or null for any
     */
    public Outcome<Placement> confirm(
            PlacementId id, Duration duration, LocalDate date, String by, @Nullable Long version) {
        HourEntry entry = new HourEntry(ids.ofCommand(), date, duration, Step.of(clock.instant(), by));
        return placements
                .find(id.value().toString())
                .map(found -> hoursUnderway.during(
                        found.state().volunteerId(), entry, underway -> confirm(id, entry, underway, version)))
                .orElseGet(Outcome.Missing::new);
    }

    private Outcome<Placement> confirm(
            PlacementId id, HourEntry entry, List<HoursUnderway.Underway> underway, @Nullable Long version) {
        return placements.change(
                id.value().toString(),
                any -> true,
                version,
                placement -> placement.confirm(entry, hoursGiven.brokenBy(placement, entry, underway)));
    }
}
