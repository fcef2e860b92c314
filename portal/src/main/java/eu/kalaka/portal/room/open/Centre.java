package eu.kalaka.portal.room.open;

import eu.kalaka.contracts.UnitPath;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the network as everybody may know it.
 *
 * @param kind network, county, municipality, branch, municipal_unit or point
 * @param names by language
 */
record Centre(
        String path,
        String kind,
        Map<String, String> names,
        @Nullable Place place,
        @Nullable Contact contact,
        List<Hours> openingHours) {

    /** Degrees WGS 84. */
    record Place(double lat, double lon) {}

    /** How its office is reached. */
    record Contact(
            @Nullable String email,
            @Nullable String phone,
            @Nullable String address,
            @Nullable String website) {}

    /** When somebody is there. */
    record Hours(DayOfWeek day, LocalTime from, LocalTime until) {

        /** E.g. Monday 08:00–16:00. */
        String in(Locale locale) {
            return day.getDisplayName(TextStyle.FULL_STANDALONE, locale) + " " + from + "–" + until;
        }
    }

    Centre {
        names = Map.copyOf(names);
        openingHours = openingHours == null ? List.of() : List.copyOf(openingHours);
    }

    /** When somebody is there, one line for each span. */
    public List<String> hours(Locale locale) {
        return openingHours.stream().map(span -> span.in(locale)).toList();
    }

    /** The network as a whole has no office and takes nobody in. */
    boolean isPlace() {
        return !kind.equals("network");
    }

    /** How far below its county or municipality it stands. */
    int depth() {
        return (int) path.chars().filter(c -> c == '/').count() - 2;
    }

    /** Whether it is a county or municipality, with all others below it. */
    public boolean isFirst() {
        return depth() == 0;
    }

    /** Whether it is that one or lies below it. */
    public boolean isAtOrBelow(Centre other) {
        return new UnitPath(other.path()).covers(new UnitPath(path));
    }

    /** Its name within the address of the page of all centres. */
    public String anchor() {
        return path.substring(1).replace('/', '-');
    }
}
