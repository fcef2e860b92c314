package eu.kalaka.matching.law;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.matching.law.SchoolCalendar.Entry;
import eu.kalaka.matching.law.SchoolCalendar.Span;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The school calendars, one file per county, read when they are first asked for. */
public final class SchoolCalendars {

    private static final Map<UnitPath, SchoolCalendar> KNOWN = new ConcurrentHashMap<>();

    private SchoolCalendars() {}

    /** The calendar of the county that the unit belongs to; one that knows no day where there is no file. */
    public static SchoolCalendar of(UnitPath unit) {
        return KNOWN.computeIfAbsent(unit.controller(), SchoolCalendars::read);
    }

    private static SchoolCalendar read(UnitPath county) {
        String file = county.value().substring(1).replace('/', '-');
        return Table.find("/rules/calendars/" + file + ".csv")
                .map(rows -> new SchoolCalendar(
                        rows.stream().map(SchoolCalendars::span).toList()))
                .orElse(SchoolCalendar.NONE);
    }

    private static Span span(Table.Row row) {
        return new Span(
                Entry.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
                LocalDate.parse(row.text("from")),
                LocalDate.parse(row.text("to")));
    }
}
