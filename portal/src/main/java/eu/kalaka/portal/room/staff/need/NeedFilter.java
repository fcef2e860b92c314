package eu.kalaka.portal.room.staff.need;

import eu.kalaka.portal.api.Query;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which needs are listed.
 *
 * @param status of them; absent means published, {@code all} whichever
 * @param text words of the title
 */
record NeedFilter(
        @Nullable String status,
        @Nullable String activity,
        @Nullable String unit,
        @Nullable String host,
        @Nullable String text,
        @Nullable String cursor) {

    private static final String ALL = "all";
    private static final String USUAL = "published";
    private static final int PAGE = 50;
    private static final int LOOKED_THROUGH = 200;

    /** What is chosen in the filter of the page. */
    String chosenStatus() {
        return status == null || status.isEmpty() ? USUAL : status;
    }

    /** As organisation-service is asked; what it cannot be asked for is looked for in a longer page. */
    Query query(String home) {
        return Query.of("/api/needs")
                .with("unit", unit == null || unit.isEmpty() ? home : unit)
                .with("status", chosenStatus().equals(ALL) ? null : chosenStatus())
                .with("host", host)
                .with("cursor", cursor)
                .with("limit", isLookedThrough() ? LOOKED_THROUGH : PAGE);
    }

    /** This page's own address with the next cursor. */
    @Nullable
    String further(@Nullable String next) {
        return next == null
                ? null
                : Query.of("/staff/needs")
                        .with("status", status)
                        .with("activity", activity)
                        .with("unit", unit)
                        .with("host", host)
                        .with("text", text)
                        .with("cursor", next)
                        .toString();
    }

    List<Need> of(List<Need> needs) {
        return needs.stream().filter(this::isWanted).toList();
    }

    private boolean isWanted(Need need) {
        return (isEmpty(activity) || need.activity().equals(activity))
                && (isEmpty(text) || lower(need.title()).contains(lower(text)));
    }

    private boolean isLookedThrough() {
        return !isEmpty(activity) || !isEmpty(text);
    }

    private static boolean isEmpty(@Nullable String value) {
        return value == null || value.isBlank();
    }

    private static String lower(@Nullable String text) {
        return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    }
}
