package eu.kalaka.portal.room.open;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A need that looks for people, as everybody may see it.
 *
 * @param urgent whether it is an emergency
 * @param spans when, in the order of time; none where it goes on without an end
 * @param activities codes, as are target groups, skills, languages and rewards
 * @param requirements what is asked for: a paper, a course, an age
 */
record OpenNeed(
        UUID id,
        String title,
        @Nullable String description,
        String host,
        @Nullable UUID hostId,
        boolean remote,
        boolean urgent,
        boolean accessible,
        OpenData.@Nullable Location where,
        List<Span> spans,
        List<String> activities,
        List<String> targetGroups,
        List<String> skills,
        List<String> languages,
        List<OpenData.Concept> requirements,
        List<String> rewards) {

    /** What presses comes first, then what is soon; what has no day comes last. */
    static final Comparator<OpenNeed> SOONEST = Comparator.comparing((OpenNeed need) -> !need.urgent)
            .thenComparing(need -> need.firstDay().orElse(LocalDate.MAX))
            .thenComparing(OpenNeed::title)
            .thenComparing(OpenNeed::id);

    /** A shift from one moment to another, or days between which it can be agreed. */
    record Span(
            @Nullable OffsetDateTime start,
            @Nullable OffsetDateTime end,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {

        private boolean holds(LocalDate day) {
            LocalDate first = first();
            LocalDate last = end == null ? until : end.toLocalDate();
            return first != null && !day.isBefore(first) && (last == null ? start == null : !day.isAfter(last));
        }

        private @Nullable LocalDate first() {
            return start == null ? from : start.toLocalDate();
        }
    }

    /** The first day on which one can help, if it has one. */
    Optional<LocalDate> firstDay() {
        return spans.stream().findFirst().map(Span::first);
    }

    /** Whether one can help on that day; where no day is said, on any. */
    boolean isOn(LocalDate day) {
        return spans.isEmpty() || spans.stream().anyMatch(span -> span.holds(day));
    }

    /** What the place is called, if it is called something. */
    @Nullable
    public String placeName() {
        return where == null ? null : where.locationLabel();
    }
}
