package eu.kalaka.portal.room.staff.host;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A host as organisation-service tells staff of it.
 *
 * @param readiness 0 to 5, with what is missing for the next
 */
record Host(
        UUID id,
        String unit,
        String status,
        int readiness,
        List<String> readinessMissing,
        String name,
        String legalType,
        @Nullable String structureType,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String address,
        @Nullable String website,
        Map<String, String> registers,
        @Nullable String scope,
        @Nullable Person representative,
        @Nullable Person coordinator,
        @Nullable Person safeguarding,
        @Nullable LocalDate insuredUntil,
        List<Paper> papers,
        List<Step> history) {

    /** How ready a host can be. */
    static final int READY = 5;

    /** Somebody at the host. */
    record Person(
            String name,
            @Nullable String role,
            @Nullable String email,
            @Nullable String phone) {}

    /** A document that was seen. */
    record Paper(
            String type,
            @Nullable String number,
            LocalDate issuedOn,
            @Nullable LocalDate validUntil) {}

    /** A step of its life. */
    record Step(String to, Instant at, @Nullable String reason) {}

    /** A page of hosts. */
    record Listed(List<Host> items, @Nullable String next) {}

    Host {
        readinessMissing = readinessMissing == null ? List.of() : List.copyOf(readinessMissing);
        registers = registers == null ? Map.of() : Map.copyOf(registers);
        papers = papers == null ? List.of() : List.copyOf(papers);
        history = history == null ? List.of() : List.copyOf(history);
    }

    /** Its readiness from 0 to 1. */
    public double share() {
        return (double) readiness / READY;
    }

    /** The statuses that can follow; what each asks for, the service says. */
    public List<String> nextSteps() {
        return switch (status) {
            case "lead" -> List.of("in_preparation", "closed");
            case "in_preparation" -> List.of("verified", "closed");
            case "verified" -> List.of("active", "closed");
            case "active" -> List.of("suspended", "closed");
            case "suspended" -> List.of("active", "closed");
            default -> List.of();
        };
    }

    /** How the status looks: good, warn, bad, soft. */
    public String tone() {
        return switch (status) {
            case "active" -> "good";
            case "suspended" -> "bad";
            case "closed" -> "soft";
            default -> "warn";
        };
    }

    /** Whether needs can be entered for it. */
    public boolean takesNeeds() {
        return !status.equals("suspended") && !status.equals("closed");
    }
}
