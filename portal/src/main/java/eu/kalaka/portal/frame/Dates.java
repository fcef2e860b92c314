package eu.kalaka.portal.frame;

import eu.kalaka.contracts.UnitPath;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Days, times and durations as the reader's language writes them; in pages as {@code @dates}. Nothing for nothing. */
@Component
public class Dates {

    private static final ZoneId HUNGARY = ZoneId.of("Europe/Budapest");
    private static final ZoneId GREECE = ZoneId.of("Europe/Athens");
    private static final String GREEK = "/gr";

    private final MessageSource words;

    Dates(MessageSource words) {
        this.words = words;
    }

    /** The zone that clocks of a unit show. */
    public static ZoneId zone(UnitPath unit) {
        return unit.value().startsWith(GREEK) ? GREECE : HUNGARY;
    }

    /** E.g. 21 Nov 2026. */
    public String day(@Nullable LocalDate day) {
        return day == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(LocaleContextHolder.getLocale())
                        .format(day);
    }

    /** With the day of the week, e.g. Saturday, 21 November 2026. */
    public String longDay(@Nullable LocalDate day) {
        return day == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                        .withLocale(LocaleContextHolder.getLocale())
                        .format(day);
    }

    /** E.g. 14:10. */
    public String time(@Nullable LocalTime time) {
        return time == null ? "" : DateTimeFormatter.ofPattern("HH:mm").format(time);
    }

    /** Day and time as a clock at that unit shows them. */
    public String moment(@Nullable Instant moment, String unit) {
        if (moment == null) {
            return "";
        }
        var there = moment.atZone(zone(new UnitPath(unit)));
        return day(there.toLocalDate()) + " " + time(there.toLocalTime());
    }

    /** Day and time of a moment that carries its own offset, as its place's clock shows it. */
    public String moment(@Nullable OffsetDateTime moment) {
        return moment == null ? "" : day(moment.toLocalDate()) + " " + time(moment.toLocalTime());
    }

    /** From one moment to another, the day named twice only where they differ. */
    public String span(@Nullable OffsetDateTime from, @Nullable OffsetDateTime to) {
        if (from == null || to == null) {
            return moment(from == null ? to : from);
        }
        return from.toLocalDate().equals(to.toLocalDate())
                ? moment(from) + "–" + time(to.toLocalTime())
                : moment(from) + " – " + moment(to);
    }

    /** Hours and minutes, e.g. 3 h 30 min. */
    public String hours(@Nullable Duration duration) {
        if (duration == null) {
            return "";
        }
        String key = duration.toMinutesPart() == 0 ? "hours.whole" : "hours.parts";
        return words.getMessage(
                key, new Object[] {duration.toHours(), duration.toMinutesPart()}, LocaleContextHolder.getLocale());
    }
}
