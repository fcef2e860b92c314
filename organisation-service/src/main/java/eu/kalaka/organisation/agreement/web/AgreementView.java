package eu.kalaka.organisation.agreement.web;

import eu.kalaka.organisation.agreement.Agreement;
import eu.kalaka.organisation.agreement.Signature;
import eu.kalaka.organisation.agreement.Terms;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An agreement as staff and the host's coordinator see it. */
record AgreementView(
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
        @Nullable PaperView file,
        @Nullable LocalDate endedOn) {

    /** The signed paper. */
    record PaperView(String type, long bytes, String sha256, boolean scanned) {}

    static AgreementView of(Agreement agreement, LocalDate today) {
        return new AgreementView(
                agreement.id().value(),
                agreement.unit().value(),
                agreement.hostId().value(),
                agreement.type().code(),
                agreement.statusOn(today).code(),
                agreement.counts(),
                agreement.terms(),
                agreement.sentOn(),
                agreement.centre(),
                agreement.host(),
                agreement.file() == null
                        ? null
                        : new PaperView(
                                agreement.file().type().mediaType(),
                                agreement.file().bytes(),
                                agreement.file().sha256(),
                                agreement.file().scanned()),
                agreement.endedOn());
    }
}
