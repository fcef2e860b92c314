package eu.kalaka.organisation.need;

import static eu.kalaka.platform.aggregate.Decision.changed;
import static eu.kalaka.platform.aggregate.Decision.kept;
import static eu.kalaka.platform.aggregate.Decision.refused;

import eu.kalaka.contracts.Message;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.organisation.host.HostId;
import eu.kalaka.platform.aggregate.Decision;
import eu.kalaka.platform.aggregate.Refusal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A host's call for volunteers (domain.md 4.3).
 *
 * @param shifts all there ever were, cancelled ones too
 * @param closeReason in the words of who closed it; stays in this service
 * @param due when the clock has something to do with it; follows from the rest and is stored so that it can be looked for
 */
@Document("needs")
public record Need(
        @Id NeedId id,
        UnitPath unit,
        HostId hostId,
        NeedStatus status,
        Task task,
        List<Shift> shifts,
        Requirements requirements,
        Timing timing,
        Conditions conditions,
        Announcement announcement,
        @Nullable String closeReason,
        @Nullable Instant due) {

    /** As many as one document and one message hold with ease. */
    private static final int MOST_SHIFTS = 1000;

    public Need {
        shifts = shifts == null ? List.of() : List.copyOf(shifts);
        timing = timing == null ? Timing.FIXED : timing;
        conditions = conditions == null ? Conditions.NONE : conditions;
        announcement = announcement == null ? Announcement.USUAL : announcement;
        due = Due.of(unit, status, shifts, timing, announcement);
    }

    /** A need that nobody has been told of yet. */
    public static Need draft(
            NeedId id,
            UnitPath unit,
            HostId hostId,
            Task task,
            List<Shift> shifts,
            Requirements requirements,
            Timing timing,
            Conditions conditions,
            Announcement announcement) {
        return new Need(
                id,
                unit,
                hostId,
                NeedStatus.DRAFT,
                task,
                shifts,
                requirements,
                timing,
                conditions,
                announcement,
                null,
                null);
    }

    /** With the shifts of its series, where it has one that can be worked out. */
    Need expanded(Instant now) {
        return withShifts(Timetable.continued(shifts, ofSeries(now)));
    }

    /** The point has looked at it; checked twice is checked. */
    Decision<Need> check(Instant now) {
        return switch (status) {
            case DRAFT -> changed(with(NeedStatus.CHECKED), NeedFacts.checked(this, now));
            case CHECKED, PUBLISHED, FILLED -> kept(this);
            case EXPIRED -> refused(NeedRefusal.NEED_IS_OVER);
            case CLOSED -> refused(NeedRefusal.NEED_IS_CLOSED);
        };
    }

    /**
     * From now on volunteers are looked for; published twice is published.
     *
     * @param byStaff who work at the point or above it check by publishing; others publish what was checked
     */
    Decision<Need> publish(boolean byStaff, Instant now) {
        return switch (status) {
            case DRAFT -> byStaff ? posted(now, NeedFacts.checked(this, now)) : refused(NeedRefusal.NEED_NOT_CHECKED);
            case CHECKED -> posted(now);
            case PUBLISHED, FILLED -> kept(this);
            case EXPIRED -> refused(NeedRefusal.NEED_IS_OVER);
            case CLOSED -> refused(NeedRefusal.NEED_IS_CLOSED);
        };
    }

    /** It asks for what {@code asked} asks for. What was checked and then changed by others than staff must be checked again. */
    Decision<Need> revise(Need asked, boolean byStaff, Instant now) {
        if (!asked.unit.equals(unit) || !asked.hostId.equals(hostId)) {
            return refused(asked.unit.equals(unit) ? NeedRefusal.HOST_STAYS : NeedRefusal.UNIT_STAYS);
        }
        return switch (status) {
            case DRAFT -> changed(redrafted(asked).with(NeedStatus.DRAFT));
            case CHECKED -> changed(redrafted(asked).with(byStaff ? NeedStatus.CHECKED : NeedStatus.DRAFT));
            case PUBLISHED, FILLED -> rearranged(asked, Timetable.revised(shifts, asked.shifts, now), now);
            case EXPIRED -> refused(NeedRefusal.NEED_IS_OVER);
            case CLOSED -> refused(NeedRefusal.NEED_IS_CLOSED);
        };
    }

    /** One shift more. */
    Decision<Need> addShift(Shift shift, Instant now) {
        if (status.isOver()) {
            return refused(status == NeedStatus.EXPIRED ? NeedRefusal.NEED_IS_OVER : NeedRefusal.NEED_IS_CLOSED);
        }
        Optional<Refusal> refusal = NeedRules.whyNoShift(withShifts(List.of(shift)), now)
                .or(() -> shifts.size() < MOST_SHIFTS ? Optional.empty() : Optional.of(NeedRefusal.TOO_MANY_SHIFTS));
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        Need more = withShifts(Stream.concat(shifts.stream(), Stream.of(shift)).toList());
        return status.isRunning() ? more.settled(now, NeedFacts.changed(this, now)) : changed(more);
    }

    /** One shift less. Nothing else of the need changes, whatever has become of it. */
    Decision<Need> cancelShift(UUID shiftId, Instant now) {
        Optional<Shift> found =
                shifts.stream().filter(shift -> shift.shiftId().equals(shiftId)).findFirst();
        if (found.isEmpty()) {
            return refused(NeedRefusal.UNKNOWN_SHIFT);
        }
        Shift shift = found.get();
        if (shift.isCancelled()) {
            return kept(this);
        }
        if (shift.hasBegun(now)) {
            return refused(NeedRefusal.SHIFT_HAS_BEGUN);
        }
        Need less = withShift(shiftId, standing -> standing.cancelled(now));
        return switch (status) {
            case DRAFT, CHECKED -> changed(less);
            case PUBLISHED, FILLED, EXPIRED, CLOSED -> less.settled(now, NeedFacts.cancelled(this, shift, now));
        };
    }

    /** A placement took a place. Told again, nothing changes. */
    Decision<Need> placed(UUID shiftId, UUID placement, Instant now) {
        return seats(withShift(shiftId, shift -> shift.taken(placement)), now);
    }

    /** A placement gave its place back. */
    Decision<Need> freed(UUID shiftId, UUID placement, Instant now) {
        return seats(withShift(shiftId, shift -> shift.given(placement)), now);
    }

    /** What the clock does: a need that is over expires, and a series without an end goes on. */
    Decision<Need> whenDue(Instant now) {
        if (due == null || now.isBefore(due)) {
            return kept(this);
        }
        Instant over = Due.end(unit, status, shifts, timing, announcement);
        if (over != null && !now.isBefore(over)) {
            return changed(with(NeedStatus.EXPIRED), NeedFacts.expired(this, now));
        }
        Need longer = expanded(now);
        return longer.shifts.size() == shifts.size() ? kept(this) : longer.settled(now, NeedFacts.changed(this, now));
    }

    /** No more volunteers; closed twice is closed. A draft was never told of, so its end is no fact for others either. */
    Decision<Need> close(String reason, Instant now) {
        Need closed = with(NeedStatus.CLOSED, reason);
        return switch (status) {
            case DRAFT, CHECKED -> changed(closed);
            case PUBLISHED, FILLED, EXPIRED -> changed(closed, NeedFacts.closed(this, now));
            case CLOSED -> kept(this);
        };
    }

    private List<Shift> ofSeries(Instant now) {
        Series series = timing.series();
        return series == null
                ? List.of()
                : timing.zoneFor(unit)
                        .flatMap(zone -> Occurrences.of(id, series, zone)
                                .map(found -> found.shifts(LocalDateTime.ofInstant(now, zone))))
                        .orElse(List.of());
    }

    /** A series without an end begins with what is still to come on the day it is published. */
    private Decision<Need> posted(Instant now, Message... before) {
        Series series = timing.series();
        Need fresh = series != null && series.isEndless()
                ? withShifts(shifts.stream()
                                .filter(shift -> shift.isSingle() || !shift.isOver(now))
                                .toList())
                        .expanded(now)
                : this;
        Optional<Refusal> refusal = NeedRules.whyNotPublished(fresh, now);
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        Need published = fresh.with(NeedStatus.PUBLISHED);
        return changed(
                published,
                Stream.concat(Stream.of(before), Stream.of(NeedFacts.posted(published, now)))
                        .toArray(Message[]::new));
    }

    private Need redrafted(Need asked) {
        return asked.withShifts(Timetable.redrafted(shifts, asked.shifts));
    }

    private Decision<Need> rearranged(Need asked, Timetable timetable, Instant now) {
        Optional<Refusal> refusal = NeedRules.whyNotPublished(asked.withShifts(timetable.added()), now);
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        List<Message> facts = new ArrayList<>();
        facts.add(NeedFacts.changed(this, now));
        timetable.cancelled().forEach(shift -> facts.add(NeedFacts.cancelled(this, shift, now)));
        return asked.withShifts(timetable.shifts()).with(status).settled(now, facts.toArray(Message[]::new));
    }

    private Decision<Need> seats(Need after, Instant now) {
        return after.equals(this) ? kept(this) : after.settled(now);
    }

    /** Published becomes filled when no open place is left, and the other way round. */
    private Decision<Need> settled(Instant now, Message... facts) {
        boolean full = timing.isFixed() && isFull(now);
        if (status == NeedStatus.PUBLISHED && full) {
            return changed(with(NeedStatus.FILLED), and(facts, NeedFacts.filled(this, now)));
        }
        return status == NeedStatus.FILLED && !full && hasOpenShifts(now)
                ? changed(with(NeedStatus.PUBLISHED), and(facts, NeedFacts.reopened(this, now)))
                : changed(this, facts);
    }

    private boolean isFull(Instant now) {
        return hasOpenShifts(now)
                && shifts.stream().filter(shift -> shift.isOpen(now)).allMatch(Shift::isFull);
    }

    private boolean hasOpenShifts(Instant now) {
        return shifts.stream().anyMatch(shift -> shift.isOpen(now));
    }

    private static Message[] and(Message[] facts, Message last) {
        return Stream.concat(Stream.of(facts), Stream.of(last)).toArray(Message[]::new);
    }

    private Need withShift(UUID shiftId, UnaryOperator<Shift> change) {
        return withShifts(shifts.stream()
                .map(shift -> shift.shiftId().equals(shiftId) ? change.apply(shift) : shift)
                .toList());
    }

    private Need withShifts(List<Shift> others) {
        return new Need(
                id,
                unit,
                hostId,
                status,
                task,
                others,
                requirements,
                timing,
                conditions,
                announcement,
                closeReason,
                null);
    }

    private Need with(NeedStatus next) {
        return with(next, closeReason);
    }

    private Need with(NeedStatus next, @Nullable String reason) {
        return new Need(
                id, unit, hostId, next, task, shifts, requirements, timing, conditions, announcement, reason, null);
    }
}
