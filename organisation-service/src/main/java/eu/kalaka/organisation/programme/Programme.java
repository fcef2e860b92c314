package eu.kalaka.organisation.programme;

import eu.kalaka.contracts.Message;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.contracts.organisation.ProgrammeState;
import eu.kalaka.contracts.organisation.ProgrammeStatusChanged;
import eu.kalaka.platform.aggregate.Decision;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A programme to which needs, agreements and hours belong (domain.md 4.5).
 *
 * @param funding who pays; absent for a thematic programme without a funder
 */
@Document("programmes")
public record Programme(
        @Id ProgrammeId id,
        UnitPath unit,
        ProgrammeStatus status,
        Map<String, String> names,
        Theme theme,
        @Nullable Funding funding,
        Plan plan) {

    public Programme {
        names = names == null ? Map.of() : Map.copyOf(names);
    }

    static Programme idea(ProgrammeId id, Said said) {
        return new Programme(
                id, said.unit(), ProgrammeStatus.IDEA, said.names(), said.theme(), said.funding(), said.plan());
    }

    /** What is said of a programme, apart from how far it is. */
    public record Said(
            UnitPath unit,
            Map<String, String> names,
            Theme theme,
            @Nullable Funding funding,
            Plan plan) {}

    /** Is from now on what {@code said} says; its unit stays. */
    Decision<Programme> describedAs(Said said) {
        Programme described = new Programme(id, unit, status, said.names(), said.theme(), said.funding(), said.plan());
        if (described.equals(this)) {
            return Decision.kept(this);
        }
        return status == ProgrammeStatus.CLOSED
                ? Decision.refused(ProgrammeRefusal.PROGRAMME_IS_CLOSED)
                : Decision.changed(described);
    }

    /** Comes into another status. */
    Decision<Programme> comesTo(ProgrammeStatus next, Instant at) {
        if (next == status) {
            return Decision.kept(this);
        }
        if (!status.leadsTo(next)) {
            return Decision.refused(ProgrammeRefusal.NO_SUCH_STEP);
        }
        Optional<ProgrammeRefusal> missing = missingFor(next);
        if (missing.isPresent()) {
            return Decision.refused(missing.get());
        }
        return Decision.changed(
                new Programme(id, unit, next, names, theme, funding, plan),
                new ProgrammeStatusChanged(id.value(), unit.value(), status.code(), next.code(), at));
    }

    ProgrammeStatusChanged begun(Instant at) {
        return new ProgrammeStatusChanged(id.value(), unit.value(), null, status.code(), at);
    }

    /** A funded project is approved by a numbered decision; none runs without its days. */
    private Optional<ProgrammeRefusal> missingFor(ProgrammeStatus next) {
        if (next == ProgrammeStatus.APPROVED && funding != null && funding.decision() == null) {
            return Optional.of(ProgrammeRefusal.DECISION_MISSING);
        }
        boolean dated = plan.startsOn() != null && plan.endsOn() != null;
        return next == ProgrammeStatus.RUNNING && !dated
                ? Optional.of(ProgrammeRefusal.DATES_MISSING)
                : Optional.empty();
    }

    List<Message> snapshots() {
        return List.of(new ProgrammeState(
                id.value(),
                unit.value(),
                funding == null ? "thematic" : "funded",
                funding == null ? null : funding.code(),
                names,
                status.code(),
                plan.startsOn(),
                plan.endsOn(),
                plan.targets().stream()
                        .map(target -> new ProgrammeState.Target(target.indicator(), target.value()))
                        .toList()));
    }
}
