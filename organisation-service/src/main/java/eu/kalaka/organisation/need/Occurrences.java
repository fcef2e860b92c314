package eu.kalaka.organisation.need;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.Recur;
import org.jspecify.annotations.Nullable;

/**
 * The shifts of a series (RFC 5545). The rule is worked out on the clock of the wall and each occurrence is then put into the time
 * zone, so that nine o'clock stays nine o'clock over the change to summer time. The same series always gives the same shifts with
 * the same ids.
 */
final class Occurrences {

    /** Most shifts that a series with an end may have. */
    static final int MOST = 400;
    /** So many shifts to come has a series without an end. */
    static final int AHEAD = 30;

    private static final Pattern OFTEN_ENOUGH = Pattern.compile("(^|.*;)FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;.*|$)");
    private static final Pattern UNTIL = Pattern.compile("UNTIL=([0-9]{8})(T([0-9]{6})(Z?))?");
    private static final DateTimeFormatter BASIC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);
    /** No calendar of ours goes further; the rules on shifts refuse what is later than they allow. */
    private static final int YEARS = 10;

    private final NeedId need;
    private final Series series;
    private final ZoneId zone;
    private final LocalDateTime first;
    private final Recur<LocalDateTime> rule;

    private Occurrences(NeedId need, Series series, ZoneId zone) {
        this.need = need;
        this.series = series;
        this.zone = zone;
        this.first = LocalDateTime.parse(series.start());
        this.rule = new Recur<>(onTheWall(series.rule(), zone), false);
    }

    /** Empty where the rule is none of RFC 5545, or its start is no time. */
    static Optional<Occurrences> of(NeedId need, Series series, ZoneId zone) {
        try {
            return Optional.of(new Occurrences(need, series, zone));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether it comes once a day at most. */
    boolean isOfDays() {
        return OFTEN_ENOUGH.matcher(series.rule().toUpperCase(Locale.ROOT)).matches()
                && rule.getHourList().isEmpty()
                && rule.getMinuteList().isEmpty()
                && rule.getSecondList().isEmpty();
    }

    /** All shifts of a series with an end, one more than {@link #MOST} at most; of another, those ahead of {@code from}. */
    List<Shift> shifts(LocalDateTime from) {
        return series.isEndless() ? between(from.isBefore(first) ? first : from, AHEAD) : between(first, MOST + 1);
    }

    private List<Shift> between(LocalDateTime from, int most) {
        return rule.getDates(first, from, from.plusYears(YEARS), most).stream()
                .sorted()
                .map(this::shift)
                .toList();
    }

    /**
     * A start in the hour that the change to summer time skips is moved by that hour, as RFC 5545 3.3.10 says, and so is the end; a
     * start in the doubled hour is the first of the two. Else the shift ends when the clock of the wall says so: the night of the
     * change is an hour shorter or longer.
     */
    private Shift shift(LocalDateTime at) {
        ZonedDateTime start = at.atZone(zone);
        boolean skipped = !start.toLocalDateTime().equals(at);
        OffsetDateTime end = (skipped
                        ? start.plus(series.length())
                        : at.plus(series.length()).atZone(zone))
                .toOffsetDateTime();
        return new Shift(
                idOf(at),
                start.toOffsetDateTime(),
                end,
                series.places(),
                series.placesMin(),
                at.toString(),
                null,
                List.of());
    }

    private UUID idOf(LocalDateTime at) {
        return UUID.nameUUIDFromBytes(
                (need.value() + "/" + at + "/" + series.length()).getBytes(StandardCharsets.UTF_8));
    }

    /** UNTIL is a moment or a day by RFC 5545; worked out on the wall it must be a time on the wall. */
    private static String onTheWall(String rule, ZoneId zone) {
        Matcher until = UNTIL.matcher(rule);
        return until.find()
                ? until.replaceFirst("UNTIL=" + local(until.group(1), until.group(3), until.group(4), zone))
                : rule;
    }

    private static String local(String day, @Nullable String time, @Nullable String utc, ZoneId zone) {
        if (time == null) {
            return day + "T235959";
        }
        if (utc == null || utc.isEmpty()) {
            return day + "T" + time;
        }
        LocalDateTime moment = LocalDateTime.parse(day + "T" + time, BASIC);
        return moment.atZone(ZoneOffset.UTC).withZoneSameInstant(zone).format(BASIC);
    }
}
