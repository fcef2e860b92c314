package eu.kalaka.organisation.host;

import eu.kalaka.contracts.codes.CodeList;
import eu.kalaka.organisation.contact.OpeningHours;
import eu.kalaka.organisation.place.Country;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What must hold of every host, whatever else is known. */
final class HostRules {

    private static final List<Function<Host.Profile, Optional<HostRefusal>>> RULES = List.of(
            HostRules::legalTypeIsOfItsCountry,
            HostRules::phoneCanBeDialled,
            HostRules::liesInItsCountry,
            HostRules::opensBeforeItCloses,
            HostRules::registersAreOfItsCountry,
            HostRules::registerNumbersHaveTheirForm,
            HostRules::givesSomething);

    private HostRules() {}

    static Optional<HostRefusal> refusal(Host.Profile host) {
        return RULES.stream().flatMap(rule -> rule.apply(host).stream()).findFirst();
    }

    /** Who may host differs by law (domain.md 3.1 and 3.3), so each legal type is of one country. */
    static Optional<HostRefusal> legalTypeIsOfItsCountry(Host.Profile host) {
        boolean ofItsCountry = CodeList.ORGANISATION_TYPES
                .find(host.particulars().legalType())
                .filter(type ->
                        host.particulars().country().equals(type.attributes().get("country")))
                .isPresent();
        return unless(ofItsCountry, HostRefusal.LEGAL_TYPE_OF_OTHER_COUNTRY);
    }

    static Optional<HostRefusal> phoneCanBeDialled(Host.Profile host) {
        return unless(
                host.particulars()
                        .contact()
                        .inE164(host.particulars().country())
                        .isPresent(),
                HostRefusal.BAD_PHONE);
    }

    static Optional<HostRefusal> liesInItsCountry(Host.Profile host) {
        return unless(
                host.particulars().place() == null
                        || Country.ofUnitHolds(host.unit(), host.particulars().place()),
                HostRefusal.PLACE_OUTSIDE_COUNTRY);
    }

    static Optional<HostRefusal> opensBeforeItCloses(Host.Profile host) {
        return unless(OpeningHours.fitTogether(host.particulars().openingHours()), HostRefusal.BAD_OPENING_HOURS);
    }

    static Optional<HostRefusal> registersAreOfItsCountry(Host.Profile host) {
        boolean home = host.particulars().registers().keySet().stream()
                .allMatch(
                        register -> register.country().equals(host.particulars().country()));
        return unless(home, HostRefusal.REGISTER_OF_OTHER_COUNTRY);
    }

    static Optional<HostRefusal> registerNumbersHaveTheirForm(Host.Profile host) {
        boolean wellFormed = host.particulars().registers().entrySet().stream()
                .allMatch(entry -> entry.getKey().mayHaveGiven(entry.getValue()));
        return unless(wellFormed, HostRefusal.BAD_REGISTER_NUMBER);
    }

    static Optional<HostRefusal> givesSomething(Host.Profile host) {
        Contribution given = host.contribution();
        return unless(
                given == null || given.services() != null || given.goods() != null || given.staffDays() != null,
                HostRefusal.NOTHING_TO_CONTRIBUTE);
    }

    private static Optional<HostRefusal> unless(boolean holds, HostRefusal refusal) {
        return holds ? Optional.empty() : Optional.of(refusal);
    }
}
