package eu.kalaka.organisation.agreement;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.organisation.host.HostId;
import eu.kalaka.organisation.host.Hosts;
import eu.kalaka.organisation.programme.ProgrammeId;
import eu.kalaka.organisation.programme.Programmes;
import eu.kalaka.organisation.unit.Units;
import eu.kalaka.platform.aggregate.Decision;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes an agreement, and words it anew until somebody has signed it. */
@Component
public class DraftAgreement {

    private final AggregateStore<Agreement> store;
    private final Units units;
    private final Hosts hosts;
    private final Programmes programmes;
    private final Clock clock;

    DraftAgreement(AggregateStore<Agreement> store, Units units, Hosts hosts, Programmes programmes, Clock clock) {
        this.store = store;
        this.units = units;
        this.hosts = hosts;
        this.programmes = programmes;
        this.clock = clock;
    }

    /** Stores it as a draft. */
    public Outcome<Agreement> draft(AgreementId id, UnitPath unit, HostId host, AgreementType type, Terms terms) {
        Optional<AgreementRefusal> refusal = AgreementRules.refusal(type, terms, today())
                .or(() -> units.exists(unit) ? Optional.empty() : Optional.of(AgreementRefusal.UNKNOWN_UNIT))
                .or(() -> hosts.ofController(host, unit.controller()).isPresent()
                        ? Optional.empty()
                        : Optional.of(AgreementRefusal.UNKNOWN_HOST))
                .or(() -> programmeIsKnown(terms, unit));
        return refusal.isPresent()
                ? new Outcome.Refused<>(refusal.get())
                : store.create(Agreement.draft(id, unit, host, type, terms));
    }

    /** Replaces the terms, where it still is at the version that the caller has seen; null means any. */
    public Outcome<Agreement> reword(AgreementId id, Terms terms, Caller caller, @Nullable Long expected) {
        return store.change(
                id.value().toString(),
                agreement -> Agreements.mayKeep(caller, agreement.unit()),
                expected,
                agreement -> AgreementRules.refusal(agreement.type(), terms, today())
                        .or(() -> programmeIsKnown(terms, agreement.unit()))
                        .<Decision<Agreement>>map(Decision::refused)
                        .orElseGet(() -> agreement.reworded(terms)));
    }

    private Optional<AgreementRefusal> programmeIsKnown(Terms terms, UnitPath unit) {
        return terms.programme() == null || programmes.exists(new ProgrammeId(terms.programme()), unit.controller())
                ? Optional.empty()
                : Optional.of(AgreementRefusal.UNKNOWN_PROGRAMME);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
