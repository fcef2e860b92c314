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
import java.util.List;
import java.util.Optional;
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

    Outcome<Volunteer> register(Registration form, String by) {
        UnitPath unit = new UnitPath(form.unit());
        if (!units.contains(unit)) {
            return new Outcome.Refused<>(VolunteerRefusal.UNKNOWN_UNIT);
        }
        Optional<VolunteerRefusal> tooOldOrYoung = BirthDateRules.check(form.birthDate(), unit, today());
        if (tooOldOrYoung.isPresent()) {
            return new Outcome.Refused<>(tooOldOrYoung.get());
        }
        Optional<Phone> phone = Optional.ofNullable(form.phone()).flatMap(text -> phoneNumbers.read(text, unit));
        if (form.phone() != null && phone.isEmpty()) {
            return new Outcome.Refused<>(VolunteerRefusal.BAD_PHONE);
        }
        Volunteer volunteer = volunteer(form, unit, phone, by);
        return volunteers.create(volunteer, volunteer.registered());
    }

    private Volunteer volunteer(Registration form, UnitPath unit, Optional<Phone> phone, String by) {
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
                new VolunteerId(ids.ofCommand()),
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
                Particulars.NONE,
                Merged.NOTHING);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
