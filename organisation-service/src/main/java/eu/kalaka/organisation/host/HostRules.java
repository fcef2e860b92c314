package eu.kalaka.organisation.host;

import eu.kalaka.contracts.codes.CodeList;
import eu.kalaka.organisation.contact.PhoneNumbers;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What must hold of every host, whatever else is known. */
final class HostRules {

    private static final List<Function<Host, Optional<HostRefusal>>> RULES =
            List.of(HostRules::legalTypeIsOfItsCountry, HostRules::phoneCanBeDialled);

    private HostRules() {}

    static Optional<HostRefusal> refusal(Host host) {
        return RULES.stream().flatMap(rule -> rule.apply(host).stream()).findFirst();
    }

    /** Who may host differs by law (domain.md 3.1 and 3.3), so each legal type is of one country. */
    static Optional<HostRefusal> legalTypeIsOfItsCountry(Host host) {
        boolean ofItsCountry = CodeList.ORGANISATION_TYPES
                .find(host.legalType())
                .filter(type -> host.country().equals(type.attributes().get("country")))
                .isPresent();
        return ofItsCountry ? Optional.empty() : Optional.of(HostRefusal.LEGAL_TYPE_OF_OTHER_COUNTRY);
    }

    static Optional<HostRefusal> phoneCanBeDialled(Host host) {
        String phone = host.phone();
        return phone == null || PhoneNumbers.e164(phone, host.country()).isPresent()
                ? Optional.empty()
                : Optional.of(HostRefusal.BAD_PHONE);
    }
}
