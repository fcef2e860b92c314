package eu.kalaka.organisation.host;

import java.time.LocalDate;
import java.util.Optional;

/** What must hold of a document that is shown today. */
final class PaperRules {

    /** A register extract may be this old when it is handed in (domain.md 3.1 [vasi]). */
    private static final int EXTRACT_DAYS = 30;

    private PaperRules() {}

    static Optional<HostRefusal> refusal(HostPaper paper, LocalDate today) {
        if (paper.issuedOn().isAfter(today)) {
            return Optional.of(HostRefusal.ISSUED_IN_THE_FUTURE);
        }
        if (paper.validUntil() != null && paper.validUntil().isBefore(paper.issuedOn())) {
            return Optional.of(HostRefusal.EXPIRES_BEFORE_ISSUED);
        }
        boolean tooOld = paper.type() == HostPaper.Type.REGISTER_EXTRACT
                && paper.issuedOn().plusDays(EXTRACT_DAYS).isBefore(today);
        return tooOld ? Optional.of(HostRefusal.EXTRACT_TOO_OLD) : Optional.empty();
    }
}
