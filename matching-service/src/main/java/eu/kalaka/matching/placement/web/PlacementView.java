package eu.kalaka.matching.placement.web;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.matching.placement.HourEntry;
import eu.kalaka.matching.placement.Placement;
import eu.kalaka.matching.placement.PlacementAccess;
import eu.kalaka.matching.placement.Step;
import eu.kalaka.platform.audit.Personal;
import eu.kalaka.platform.security.Caller;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A placement as answers show it.
 *
 * @param needTitle what the need is called, also once it is closed; absent where that was not heard
 * @param endedAt when she took back her yes, or was noted as absent
 * @param because why she said no, took it back or stayed away, and {@code trace}: why she was asked; for staff only
 */
record PlacementView(
        UUID id,
        String unit,
        UUID needId,
        @Nullable String needTitle,
        UUID shiftId,
        UUID hostId,
        UUID volunteerId,
        OffsetDateTime start,
        OffsetDateTime end,
        String regime,
        String status,
        Instant invitedAt,
        @Nullable Instant answeredAt,
        @Nullable Instant endedAt,
        Duration totalHours,
        List<HoursView> hours,
        @Nullable String because,
        @Nullable TraceView trace)
        implements Personal {

    record HoursView(UUID id, LocalDate date, Duration duration, Instant confirmedAt) {

        static HoursView of(HourEntry entry) {
            return new HoursView(
                    entry.entryId(),
                    entry.date(),
                    entry.duration(),
                    entry.confirmed().at());
        }
    }

    @Override
    public Collection<Person> people() {
        return List.of(new Person(volunteerId, new UnitPath(unit)));
    }

    static PlacementView of(Placement placement, @Nullable String needTitle, Caller caller) {
        Optional<Step> answer = Optional.ofNullable(placement.answered());
        Optional<Step> end = Optional.ofNullable(placement.ended());
        boolean staff = PlacementAccess.isStaff(caller, placement);
        return new PlacementView(
                placement.id().value(),
                placement.unit().value(),
                placement.task().needId().value(),
                needTitle,
                placement.task().shiftId().value(),
                placement.task().hostId().value(),
                placement.volunteerId().value(),
                placement.task().start(),
                placement.task().end(),
                placement.task().regime(),
                placement.status().code(),
                placement.invited().at(),
                answer.map(Step::at).orElse(null),
                end.map(Step::at).orElse(null),
                placement.totalHours(),
                placement.hours().stream().map(HoursView::of).toList(),
                staff ? end.or(() -> answer).map(Step::because).orElse(null) : null,
                staff ? TraceView.of(placement.trace()) : null);
    }
}
