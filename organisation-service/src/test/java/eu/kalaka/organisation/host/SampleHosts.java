package eu.kalaka.organisation.host;

import eu.kalaka.contracts.GeoPoint;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.organisation.contact.Contact;
import eu.kalaka.organisation.host.People.Person;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hosts to test with, changed word by word. */
record SampleHosts(Host.Profile profile) {

    static final HostId LIBRARY = new HostId(new UUID(0, 1));
    static final Person SOMEBODY = new Person("Somebody", null, null, null);

    /** The library of Tata, with nothing but its name. */
    static SampleHosts library() {
        return of("/hu/ke/tata/tata", "Tatai Könyvtár", "library", "HU");
    }

    static SampleHosts inLefkonas() {
        return of("/gr/serres/lefkonas", "Σύλλογος Λευκώνα", "association", "GR");
    }

    private static SampleHosts of(String unit, String name, String legalType, String country) {
        return new SampleHosts(new Host.Profile(
                new UnitPath(unit),
                new Particulars(
                        name, legalType, country, new Contact(null, null, null, null), null, List.of(), Map.of(), null),
                People.NOBODY,
                Preparation.NONE,
                null,
                null));
    }

    Host lead() {
        return Host.lead(LIBRARY, profile);
    }

    SampleHosts ofType(String legalType) {
        Particulars p = profile.particulars();
        return with(new Particulars(
                p.name(), legalType, p.country(), p.contact(), p.place(), p.openingHours(), p.registers(), p.scope()));
    }

    SampleHosts withPhone(@Nullable String phone) {
        return with(profile.particulars().with(new Contact(null, phone, null, null)));
    }

    SampleHosts withRegisters(Map<Register, String> registers) {
        Particulars p = profile.particulars();
        return with(new Particulars(
                p.name(), p.legalType(), p.country(), p.contact(), p.place(), p.openingHours(), registers, p.scope()));
    }

    SampleHosts withScope(String scope) {
        Particulars p = profile.particulars();
        return with(new Particulars(
                p.name(), p.legalType(), p.country(), p.contact(), p.place(), p.openingHours(), p.registers(), scope));
    }

    SampleHosts at(GeoPoint place) {
        Particulars p = profile.particulars();
        return with(new Particulars(
                p.name(), p.legalType(), p.country(), p.contact(), place, p.openingHours(), p.registers(), p.scope()));
    }

    SampleHosts with(Particulars particulars) {
        return new SampleHosts(new Host.Profile(
                profile.unit(),
                particulars,
                profile.people(),
                profile.preparation(),
                profile.structure(),
                profile.contribution()));
    }

    SampleHosts with(People people) {
        return new SampleHosts(new Host.Profile(
                profile.unit(),
                profile.particulars(),
                people,
                profile.preparation(),
                profile.structure(),
                profile.contribution()));
    }

    SampleHosts with(Preparation preparation) {
        return new SampleHosts(new Host.Profile(
                profile.unit(),
                profile.particulars(),
                profile.people(),
                preparation,
                profile.structure(),
                profile.contribution()));
    }

    SampleHosts runningA(String structureType) {
        return new SampleHosts(new Host.Profile(
                profile.unit(),
                profile.particulars(),
                profile.people(),
                profile.preparation(),
                new Structure(structureType, 30, null, null, Map.of(), "social worker on duty"),
                profile.contribution()));
    }

    SampleHosts giving(Contribution contribution) {
        return new SampleHosts(new Host.Profile(
                profile.unit(),
                profile.particulars(),
                profile.people(),
                profile.preparation(),
                profile.structure(),
                contribution));
    }
}
