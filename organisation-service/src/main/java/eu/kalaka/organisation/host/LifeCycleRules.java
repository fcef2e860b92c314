package eu.kalaka.organisation.host;

import eu.kalaka.contracts.codes.CodeList;
import eu.kalaka.platform.aggregate.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** What a host must have before it comes into a status. */
final class LifeCycleRules {

    private static final String INFORMAL = "informal_group";

    private static final List<BiFunction<Host, LocalDate, Optional<Refusal>>> TO_BE_VERIFIED = List.of(
            LifeCycleRules::canBeReached,
            LifeCycleRules::hasAScope,
            LifeCycleRules::hasARepresentative,
            LifeCycleRules::hasACoordinator,
            LifeCycleRules::hasShownItsFoundingDocument);
    private static final List<BiFunction<Host, LocalDate, Optional<Refusal>>> TO_BE_ACTIVE = List.of(
            LifeCycleRules::hasSignedItsDeclaration, LifeCycleRules::hasASafeguardingContactWherePeopleAreVulnerable);

    private LifeCycleRules() {}

    static Optional<Refusal> missing(Host host, HostStatus next, LocalDate today) {
        return switch (next) {
            case VERIFIED -> first(TO_BE_VERIFIED, host, today);
            case ACTIVE -> first(TO_BE_ACTIVE, host, today);
            case LEAD, IN_PREPARATION, SUSPENDED, CLOSED -> Optional.empty();
        };
    }

    static Optional<Refusal> canBeReached(Host host, LocalDate today) {
        return unless(host.particulars().isReachable(), HostRefusal.CONTACT_MISSING);
    }

    static Optional<Refusal> hasAScope(Host host, LocalDate today) {
        return unless(host.particulars().scope() != null, HostRefusal.SCOPE_MISSING);
    }

    static Optional<Refusal> hasARepresentative(Host host, LocalDate today) {
        return unless(host.people().representative() != null, HostRefusal.REPRESENTATIVE_MISSING);
    }

    static Optional<Refusal> hasACoordinator(Host host, LocalDate today) {
        return unless(host.people().coordinator() != null, HostRefusal.COORDINATOR_MISSING);
    }

    /** A group without legal person has none. */
    static Optional<Refusal> hasShownItsFoundingDocument(Host host, LocalDate today) {
        return unless(
                host.particulars().legalType().equals(INFORMAL) || host.has(HostPaper.Type.FOUNDING_DOCUMENT, today),
                HostRefusal.FOUNDING_DOCUMENT_MISSING);
    }

    /** National portals ask for it too (domain.md 4.1 [piacter]). */
    static Optional<Refusal> hasSignedItsDeclaration(Host host, LocalDate today) {
        return unless(host.has(HostPaper.Type.SIGNED_DECLARATION, today), HostRefusal.DECLARATION_MISSING);
    }

    static Optional<Refusal> hasASafeguardingContactWherePeopleAreVulnerable(Host host, LocalDate today) {
        Structure structure = host.structure();
        boolean vulnerable = structure != null
                && CodeList.STRUCTURE_TYPES
                        .find(structure.type())
                        .filter(type -> "yes".equals(type.attributes().get("contact_with_vulnerable_people")))
                        .isPresent();
        return unless(!vulnerable || host.people().safeguarding() != null, HostRefusal.SAFEGUARDING_MISSING);
    }

    private static Optional<Refusal> first(
            List<BiFunction<Host, LocalDate, Optional<Refusal>>> rules, Host host, LocalDate today) {
        return rules.stream().flatMap(rule -> rule.apply(host, today).stream()).findFirst();
    }

    private static Optional<Refusal> unless(boolean holds, HostRefusal refusal) {
        return holds ? Optional.empty() : Optional.of(refusal);
    }
}
