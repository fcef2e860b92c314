package eu.kalaka.portal.room.staff.placement;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A placement as matching-service tells staff of it. */
public record Placement(
        UUID id,
        String unit,
        UUID needId,
        @Nullable String needTitle,
        UUID shiftId,
        UUID volunteerId,
        OffsetDateTime start,
        OffsetDateTime end,
        String status,
        Instant invitedAt,
        @Nullable Instant answeredAt,
        Duration totalHours,
        @Nullable String because) {

    /** A page of placements. */
    public record Listed(List<Placement> items, @Nullable String next) {}

    /** Whether an answer is awaited. */
    public boolean isInvited() {
        return status.equals("invited");
    }

    /** Whether she has said yes and it stands. */
    public boolean isAccepted() {
        return status.equals("accepted");
    }

    /** Whether the answer leaves her free to be asked again. */
    public boolean isOff() {
        return status.equals("refused") || status.equals("withdrawn");
    }

    /** Whether she was noted as absent. */
    public boolean isMissed() {
        return status.equals("missed");
    }

    /** How long the shift is. */
    public Duration planned() {
        return Duration.between(start, end);
    }

    /** Whether its shift has begun. */
    public boolean hasBegun(Instant now) {
        return !start.toInstant().isAfter(now);
    }

    /** Whether its shift is over and nobody has said how long she was there. */
    public boolean awaitsHours(Instant now) {
        return isAccepted() && totalHours.isZero() && end.toInstant().isBefore(now);
    }

    /** Whether hours are confirmed. */
    public boolean hasHours() {
        return !totalHours.isZero();
    }

    /** How the status looks: good, warn, bad, soft. */
    public String tone() {
        return switch (status) {
            case "accepted" -> "good";
            case "invited" -> "warn";
            case "missed", "cancelled" -> "bad";
            default -> "soft";
        };
    }
}
