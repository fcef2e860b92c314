package eu.kalaka.matching.law;

import eu.kalaka.contracts.rules.DayKind;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The school calendar of a county: what each day is. */
public final class SchoolCalendar {

    /** What a row says of its days. */
    enum Entry {
        /** The calendar speaks of these days at all. */
        COVERS,
        TERM,
        BREAK,
        /** No school although it is term: national holidays and moved days off. */
        DAY_OFF,
        /** School although it is Saturday. */
        SCHOOL_SATURDAY
    }

    /** Days in a row, the last included. */
    record Span(Entry entry, LocalDate from, LocalDate to) {
        boolean includes(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /** Where no calendar is known. */
    static final SchoolCalendar NONE = new SchoolCalendar(List.of());

    private final List<Span> spans;

    SchoolCalendar(List<Span> spans) {
        this.spans = List.copyOf(spans);
    }

    /** Whether it says what that day is. */
    public boolean knows(LocalDate day) {
        return is(Entry.COVERS, day);
    }

    /** What the day is; of a day that it does not know, all that it could be. */
    public Set<DayKind> kindsOf(LocalDate day) {
        return knows(day) ? EnumSet.of(kindOf(day)) : EnumSet.allOf(DayKind.class);
    }

    private DayKind kindOf(LocalDate day) {
        if (is(Entry.BREAK, day) || !is(Entry.TERM, day)) {
            return DayKind.HOLIDAY;
        }
        return isDayOfSchool(day) ? DayKind.SCHOOL_DAY : DayKind.TERM_FREE_DAY;
    }

    private boolean isDayOfSchool(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> is(Entry.SCHOOL_SATURDAY, day);
            case SUNDAY -> false;
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> !is(Entry.DAY_OFF, day);
        };
    }

    private boolean is(Entry entry, LocalDate day) {
        return spans.stream().anyMatch(span -> span.entry() == entry && span.includes(day));
    }
}
