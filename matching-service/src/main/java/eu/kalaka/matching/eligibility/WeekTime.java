package eu.kalaka.matching.eligibility;

import eu.kalaka.matching.words.Word;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A part of a day that comes every week. */
public record WeekTime(DayOfWeek day, DayPart part) {

    private static final int IN_A_WEEK = 7 * DayPart.values().length;

    /** All that a stretch of time touches, in its order; the end itself is no part of it. A week and more touches each once. */
    static List<WeekTime> touchedBy(LocalDateTime start, LocalDateTime end) {
        List<WeekTime> touched = new ArrayList<>();
        LocalDateTime at = start.truncatedTo(ChronoUnit.HOURS).minusHours(start.getHour() % DayPart.HOURS);
        do {
            touched.add(new WeekTime(at.getDayOfWeek(), DayPart.at(at.toLocalTime())));
            at = at.plusHours(DayPart.HOURS);
        } while (at.isBefore(end) && touched.size() < IN_A_WEEK);
        return List.copyOf(touched);
    }

    /** As volunteers' availability carries it, e.g. {@code SATURDAY/morning}. */
    public String code() {
        return day + "/" + part.code();
    }

    /** The part before it on the same day; nobody is thought the more willing for being free at night. */
    public Optional<WeekTime> before() {
        return switch (part) {
            case NIGHT, MORNING -> Optional.empty();
            case AFTERNOON -> Optional.of(new WeekTime(day, DayPart.MORNING));
            case EVENING -> Optional.of(new WeekTime(day, DayPart.AFTERNOON));
        };
    }

    /** The part after it on the same day. */
    public Optional<WeekTime> after() {
        return switch (part) {
            case NIGHT -> Optional.of(new WeekTime(day, DayPart.MORNING));
            case MORNING -> Optional.of(new WeekTime(day, DayPart.AFTERNOON));
            case AFTERNOON -> Optional.of(new WeekTime(day, DayPart.EVENING));
            case EVENING -> Optional.empty();
        };
    }

    Word words() {
        return Word.phrase("time", Word.phrase("time." + day), Word.phrase("time." + part.code()));
    }
}
