package eu.kalaka.organisation.agreement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is agreed.
 *
 * @param subject in one sentence
 * @param centreParty who signs beside the host: the centre, the municipality or the school
 * @param mentor name and task of the mentor; a school's agreement has one (domain.md 3.2 [hermann])
 * @param contact whom to ask, by role
 * @param writtenOn day of the text
 * @param validUntil its last day; absent for indefinite time
 * @param programme the programme that it belongs to
 */
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
