package eu.kalaka.registry.volunteer;

import eu.kalaka.contracts.Roles;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Right;
import eu.kalaka.platform.store.Ids;
import eu.kalaka.registry.unit.Units;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a person into the registry: at the desk, on the phone, or by another door. */
@Component
class RegisterVolunteer {

    static final Right RIGHT = Right.named("volunteer.register")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER)
            .inUnit(Roles.KIOSK, Roles.PARTNER_SYSTEM);

    private final AggregateStore<Volunteer> volunteers;
    private final Units units;
    private final ReadContact contacts;
    private final Ids ids;
    private final Clock clock;

    RegisterVolunteer(AggregateStore<Volunteer> volunteers, Units units, ReadContact contacts, Ids ids, Clock clock) {
        this.volunteers = volunteers;
        this.units = units;
        this.contacts = contacts;
        this.ids = ids;
        this.clock = clock;
    }

    /** What came of a form before anything is written. */
    sealed interface Draft {}

    /** Somebody new. */
    record Drafted(Volunteer volunteer) implements Draft {}

    /** Nobody who may be registered. */
    record Refused(VolunteerRefusal refusal) implements Draft {}

    /** As {@link #register(Registration, UUID, String)} with the id that follows from the command. */
    Outcome<Volunteer> register(Registration form, String by) {
        return register(form, ids.ofCommand(), by);
    }

    /** Registers her under that id; where it is taken, she is registered already. */
    Outcome<Volunteer> register(Registration form, UUID id, String by) {
        return register(form, id, by, UnaryOperator.identity());
    }

    /** The same for who asked something before. */
    Outcome<Volunteer> registerAfter(StatusChange enquiry, Registration form, UUID id, String by) {
        return register(form, id, by, volunteer -> volunteer.after(enquiry));
    }

    private Outcome<Volunteer> register(Registration form, UUID id, String by, UnaryOperator<Volunteer> withHerPast) {
        if (!units.contains(new UnitPath(form.unit()))) {
            return new Outcome.Refused<>(VolunteerRefusal.UNKNOWN_UNIT);
        }
        return switch (draft(form, id, by)) {
            case Refused(VolunteerRefusal refusal) -> new Outcome.Refused<>(refusal);
            case Drafted(Volunteer drafted) -> {
                Volunteer volunteer = withHerPast.apply(drafted);
                yield volunteers.create(volunteer, volunteer.registered());
            }
        };
    }

    /** Registers many at once; who is registered under her id already is passed over. Says how many were new. */
    int registerAll(Collection<Volunteer> drafted) {
        return volunteers.createAll(drafted, volunteer -> List.of(volunteer.registered()));
    }

    /** Checks a form of a known unit and fills in what follows from it, under that id. */
    Draft draft(Registration form, UUID id, String by) {
        UnitPath unit = new UnitPath(form.unit());
        Guardian guardian = Optional.ofNullable(form.guardian())
                .map(given -> given.toGuardian(by))
                .orElse(null);
        Set<String> agreed = Set.copyOf(Registration.distinct(form.consents()));
        Optional<VolunteerRefusal> objection =
                FormRules.check(new FormRules.Asked(form, unit, agreed, form.channel(), guardian, today()));
        if (objection.isPresent()) {
            return new Refused(objection.get());
        }
        return switch (contacts.read(form, unit)) {
            case ReadContact.Unreadable(var refusal) -> new Refused(refusal);
            case ReadContact.Read(var contact) ->
                new Drafted(volunteer(form, new VolunteerId(id), unit, contact, guardian, by));
        };
    }

    private Volunteer volunteer(
            Registration form, VolunteerId id, UnitPath unit, Contact contact, @Nullable Guardian guardian, String by) {
        Instant now = clock.instant();
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
                form.toFreeTimes(),
                form.maxDistanceKm(),
                form.channel(),
                Status.REGISTERED,
                List.of(new StatusChange(Status.REGISTERED, now, by, null)),
                consents(form, guardian, now, by),
                Particulars.NONE.withLevels(form.toSkillLevels()).with(guardian),
                form.toProfile(),
                Merged.NOTHING);
    }

    private List<Consent> consents(Registration form, @Nullable Guardian guardian, Instant now, String by) {
        Stream<String> guardians = guardian == null ? Stream.empty() : Stream.of(Guardian.CONSENT);
        return Stream.concat(Registration.distinct(form.consents()).stream(), guardians)
                .distinct()
                .map(purpose -> new Consent(
                        purpose,
                        true,
                        form.channel(),
                        now,
                        by,
                        ConsentTexts.on(purpose, today())
                                .map(ConsentTexts.ConsentText::version)
                                .orElse(null),
                        form.language(),
                        Consent.usualProof(form.channel()),
                        null))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
