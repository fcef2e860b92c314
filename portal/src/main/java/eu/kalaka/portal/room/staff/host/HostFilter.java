package eu.kalaka.portal.room.staff.host;

import eu.kalaka.portal.api.Query;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which hosts are listed.
 *
 * @param text words of the name
 */
record HostFilter(
        @Nullable String status,
        @Nullable String unit,
        @Nullable String text,
        @Nullable String cursor) {

    private static final int PAGE = 50;
    private static final int LOOKED_THROUGH = 200;

    /** As organisation-service is asked; names are looked for in a longer page. */
    Query query(String home) {
        return Query.of("/api/hosts")
                .with("unit", unit == null || unit.isEmpty() ? home : unit)
                .with("status", status)
                .with("cursor", cursor)
                .with("limit", wanted().isEmpty() ? PAGE : LOOKED_THROUGH);
    }

    List<Host> of(List<Host> hosts) {
        return hosts.stream()
                .filter(host -> host.name().toLowerCase(Locale.ROOT).contains(wanted()))
                .toList();
    }

    /** This page's own address with the next cursor. */
    @Nullable
    String further(@Nullable String next) {
        return next == null
                ? null
                : Query.of("/staff/hosts")
                        .with("status", status)
                        .with("unit", unit)
                        .with("text", text)
                        .with("cursor", next)
                        .toString();
    }

    private String wanted() {
        return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    }
}
