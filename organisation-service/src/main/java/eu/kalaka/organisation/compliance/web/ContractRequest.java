package eu.kalaka.organisation.compliance.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a volunteer's contract (domain.md 3.1: parties, content, place, time, allowances, end). It is printed and not kept:
 * the signed paper is the host's.
 *
 * @param parent mother's name on a Hungarian contract, father's on a Greek one
 */
record ContractRequest(
        @NotNull @Valid EngagementRequest engagement,
        @NotBlank @Size(max = 120) String volunteer,
        @Nullable @Size(max = 120) String bornAs,
        @NotNull LocalDate bornOn,
        @Nullable @Size(max = 120) String bornIn,
        @Nullable @Size(max = 120) String parent,
        @NotBlank @Size(max = 200) String residence,
        @Nullable @Size(max = 120) String guardian,
        @NotBlank @Size(max = 2000) String tasks,
        @NotBlank @Size(max = 300) String place,
        @NotBlank @Size(max = 300) String time,
        @Nullable @Size(max = 1000) String allowances) {}
