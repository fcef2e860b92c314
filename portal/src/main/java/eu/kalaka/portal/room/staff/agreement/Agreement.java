package eu.kalaka.portal.room.staff.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An agreement of a centre with a host.
 *
 * @param counted whether both have signed
 * @param sentOn when it went to the host for signature
 * @param centre the centre's signature, {@code host}: the host's
 * @param endedOn its last day, where somebody ended it
 */
public record Agreement(
        UUID id,
        String unit,
        UUID hostId,
        String type,
        String status,
        boolean counted,
        Terms terms,
        @Nullable LocalDate sentOn,
        @Nullable Signature centre,
        @Nullable Signature host,
        @Nullable LocalDate endedOn) {

    /** All types, as organisation-service calls them. */
    static final List<String> TYPES = List.of("cooperation", "school_iksz", "corporate", "data");

    /** What is agreed, and for how long; without {@code validUntil} for indefinite time. */
    public record Terms(
            String subject,
            String centreParty,
            @Nullable String centreDuties,
            @Nullable String hostDuties,
            @Nullable String mentor,
            @Nullable String contact,
            LocalDate writtenOn,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            @Nullable UUID programme) {}

    /** Who signed, and when. */
    public record Signature(String by, LocalDate on) {}

    /** A page of agreements. */
    public record Listed(List<Agreement> items, @Nullable String next) {}

    /** How the status looks: good, warn, bad, soft. */
    public String tone() {
        return switch (status) {
            case "valid", "signed_both" -> "good";
            case "ended" -> "soft";
            default -> "warn";
        };
    }

    /** Whether it can still be worded anew: until somebody has signed or ended it, also when its last day is over by mistake. */
    public boolean isOpen() {
        return centre == null && host == null && endedOn == null;
    }

    /** Whether it still has to go to the host. */
    public boolean isToBeSent() {
        return sentOn == null && !counted && !isEnded();
    }

    /** Whose signatures were not seen yet. */
    public List<String> unsigned() {
        return isEnded()
                ? List.of()
                : Stream.of(centre == null ? "centre" : "", host == null ? "host" : "")
                        .filter(side -> !side.isEmpty())
                        .toList();
    }

    /** Whether it runs, or will, and so can be ended. */
    public boolean isRunning() {
        return counted && !isEnded();
    }

    private boolean isEnded() {
        return status.equals("ended");
    }
}
