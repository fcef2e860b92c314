package eu.kalaka.portal.room.staff.host;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agreement of a centre with a host.
 *
 * @param counted whether both have signed
 */
record Agreement(UUID id, UUID hostId, String type, String status, boolean counted, Terms terms) {

    /** What is agreed, and for how long. */
    record Terms(
            String subject, LocalDate validFrom, @Nullable LocalDate validUntil) {}

    /** A page of agreements. */
    record Listed(List<Agreement> items, @Nullable String next) {}

    /** How the status looks: good, warn, bad, soft. */
    public String tone() {
        return switch (status) {
            case "valid" -> "good";
            case "ended" -> "soft";
            default -> "warn";
        };
    }
}
