package eu.kalaka.organisation.agreement.web;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.organisation.agreement.AgreementType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;

/** An agreement as a draft. */
record AgreementRequest(
        @NotNull @Pattern(regexp = UnitPath.FORM) String unit,
        @NotNull UUID hostId,
        @NotNull @Pattern(regexp = AgreementType.CODES) String type,
        @NotNull @Valid TermsRequest terms) {}
