package eu.kalaka.platform.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the audit trail as it is shown.
 *
 * @param number its place in the chain
 * @param at UTC
 * @param people those of the reader's units
 */
record AuditView(
        long number,
        Instant at,
        String actor,
        @Nullable String client,
        List<String> roles,
        String action,
        List<UUID> records,
        List<UUID> people,
        String from,
        String trace,
        String purpose,
        String outcome) {

    static AuditView of(Link link, List<UUID> people) {
        return new AuditView(
                Long.parseLong(link.place()),
                link.at(),
                link.actor(),
                link.client(),
                link.roles(),
                link.action(),
                link.records(),
                people,
                link.from(),
                link.trace(),
                link.purpose(),
                link.outcome());
    }
}
