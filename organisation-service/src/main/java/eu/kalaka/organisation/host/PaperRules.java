package eu.kalaka.organisation.host;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.contracts.rules.Case;
import eu.kalaka.contracts.rules.Rule;
import eu.kalaka.contracts.rules.Rules;
import java.time.LocalDate;
import java.util.Optional;

/** What must hold of a document that is shown today. */
final class PaperRules {

    /** Extracts are for the registration of hosts under the Hungarian Act; elsewhere no rule asks for their age. */
    private static final String REGISTERING = "koet";

    private PaperRules() {}

    static Optional<HostRefusal> refusal(HostPaper paper, UnitPath unit, LocalDate today) {
        if (paper.issuedOn().isAfter(today)) {
            return Optional.of(HostRefusal.ISSUED_IN_THE_FUTURE);
        }
        if (paper.validUntil() != null && paper.validUntil().isBefore(paper.issuedOn())) {
            return Optional.of(HostRefusal.EXPIRES_BEFORE_ISSUED);
        }
        boolean tooOld = paper.type() == HostPaper.Type.REGISTER_EXTRACT
                && Rules.inForce(Rule.Kind.EXTRACT_AGE, new Case(unit, REGISTERING, 0, today)).stream()
                        .anyMatch(
                                rule -> paper.issuedOn().plusDays(rule.atMost()).isBefore(today));
        return tooOld ? Optional.of(HostRefusal.EXTRACT_TOO_OLD) : Optional.empty();
    }
}
