package eu.kalaka.organisation.agreement.web;

import eu.kalaka.organisation.agreement.Terms;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is agreed. */
record TermsRequest(
        @NotBlank @Size(max = 1000) String subject,
        @NotBlank @Size(max = 200) String centreParty,
        @Nullable @Size(max = 4000) String centreDuties,
        @Nullable @Size(max = 4000) String hostDuties,
        @Nullable @Size(max = 300) String mentor,
        @Nullable @Size(max = 300) String contact,
        @NotNull LocalDate writtenOn,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable UUID programmeId) {

    Terms toTerms() {
        return new Terms(
                subject.strip(),
                centreParty.strip(),
                centreDuties,
                hostDuties,
                mentor,
                contact,
                writtenOn,
                validFrom,
                validUntil,
                programmeId);
    }
}
