package eu.kalaka.portal.room.my;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What registry-service knows of a volunteer, as far as her own page shows it; the download has all of it. */
record OwnRecord(
        String name,
        @Nullable String calledName,
        @Nullable LocalDate birthDate,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String settlement,
        String language,
        @Nullable String preferredChannel,
        String unit,
        String status,
        List<String> skills,
        List<String> languages,
        List<Consent> consents) {

    private static final Set<String> CAN_PAUSE = Set.of("registered", "interviewed", "active");

    /** One line of the ledger, the oldest first. */
    record Consent(
            String purpose,
            boolean given,
            Instant at,
            @Nullable Integer text) {}

    OwnRecord {
        skills = skills == null ? List.of() : List.copyOf(skills);
        languages = languages == null ? List.of() : List.copyOf(languages);
        consents = consents == null ? List.of() : List.copyOf(consents);
    }

    /** Whether she asked not to be asked for a while. */
    public boolean isPaused() {
        return status.equals("paused");
    }

    /** Whether she may be asked, and may want not to be for a while. */
    public boolean canPause() {
        return CAN_PAUSE.contains(status);
    }

    /** What she last said to that purpose, if she ever said something. */
    Optional<Consent> last(String purpose) {
        return consents.stream().filter(line -> line.purpose().equals(purpose)).reduce((earlier, later) -> later);
    }
}
