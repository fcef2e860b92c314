package eu.kalaka.registry.volunteer;

import eu.kalaka.contracts.Roles;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Right;
import eu.kalaka.platform.store.Ids;
import eu.kalaka.registry.unit.Units;
import eu.kalaka.registry.volunteer.PhoneNumbers.Phone;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes a person into the registry: at the desk, on the phone, or by another door. */
@Component
class RegisterVolunteer {

    static final Right RIGHT = Right.named("volunteer.register")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER)
            .inUnit(Roles.KIOSK, Roles.PARTNER_SYSTEM);

    private final AggregateStore<Volunteer> volunteers;
    private final Units units;
    private final PhoneNumbers phoneNumbers;
    private final Ids ids;
    private final Clock clock;

    RegisterVolunteer(
            AggregateStore<Volunteer> volunteers, Units units, PhoneNumbers phoneNumbers, Ids ids, Clock clock) {
        this.volunteers = volunteers;
        this.units = units;
        this.phoneNumbers = phoneNumbers;
        this.ids = ids;
        this.clock = clock;
    }

    /** What came of a form before anything is written. */
    sealed interface Draft {}

    /** Somebody new. */
    record Drafted(Volunteer volunteer) implements Draft {}

    /** Nobody who may be registered. */
    record Refused(VolunteerRefusal refusal) implements Draft {}

    Outcome<Volunteer> register(Registration form, String by) {
        if (!units.contains(new UnitPath(form.unit()))) {
            return new Outcome.Refused<>(VolunteerRefusal.UNKNOWN_UNIT);
        }
        return switch (draft(form, ids.ofCommand(), by)) {
            case Refused(VolunteerRefusal refusal) -> new Outcome.Refused<>(refusal);
            case Drafted(Volunteer volunteer) -> volunteers.create(volunteer, volunteer.registered());
        };
    }

    /** Registers many at once; who is registered under her id already is passed over. Says how many were new. */
    int registerAll(Collection<Volunteer> drafted) {
        return volunteers.createAll(drafted, volunteer -> List.of(volunteer.registered()));
    }

    /** Checks a form of a known unit and fills in what follows from it, under that id. */
    Draft draft(Registration form, UUID id, String by) {
        UnitPath unit = new UnitPath(form.unit());
        Optional<VolunteerRefusal> tooOldOrYoung = BirthDateRules.check(form.birthDate(), unit, today());
        if (tooOldOrYoung.isPresent()) {
            return new Refused(tooOldOrYoung.get());
        }
        Optional<Phone> phone = Optional.ofNullable(form.phone()).flatMap(text -> phoneNumbers.read(text, unit));
        if (form.phone() != null && phone.isEmpty()) {
            return new Refused(VolunteerRefusal.BAD_PHONE);
        }
        return new Drafted(volunteer(form, new VolunteerId(id), unit, phone, by));
    }

    private Volunteer volunteer(Registration form, VolunteerId id, UnitPath unit, Optional<Phone> phone, String by) {
        Instant now = clock.instant();
        Contact contact = new Contact(
                form.email(),
                phone.map(Phone::e164).orElse(null),
                phone.map(Phone::mobile).orElse(false),
                form.language(),
                form.preferredChannel());
        List<Consent> consents = Registration.distinct(form.consents()).stream()
                .map(purpose -> new Consent(purpose, true, form.channel(), now, by))
                .toList();
        return new Volunteer(
                id,
                unit,
                form.name().strip(),
                form.calledName(),
                form.birthDate(),
                contact,
                form.settlement(),
                Optional.ofNullable(form.place())
                        .map(Registration.Place::toPoint)
                        .orElse(null),
                Registration.distinct(form.skills()),
                Registration.distinct(form.languages()),
                Registration.distinct(form.availability()).stream()
                        .map(Registration.Slot::toFreeTime)
                        .toList(),
                form.maxDistanceKm(),
                form.channel(),
                Status.REGISTERED,
                List.of(new StatusChange(Status.REGISTERED, now, by, null)),
                consents,
                Particulars.NONE);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
