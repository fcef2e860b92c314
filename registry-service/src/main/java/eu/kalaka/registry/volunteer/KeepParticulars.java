package eu.kalaka.registry.volunteer;

import eu.kalaka.contracts.Roles;
import eu.kalaka.contracts.SkillLevel;
import eu.kalaka.platform.aggregate.Decision;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.Own;
import eu.kalaka.platform.security.Right;
import eu.kalaka.registry.placement.Placements;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes down what is learnt of a volunteer after the form. What others rely on, papers, guardians, citizenship and schools, staff
 * alone records; her own time she may change herself.
 */
@Component
class KeepParticulars {

    static final Right RIGHT = Right.named("volunteer.keep-particulars")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER);
    static final Right TIMES = Right.named("volunteer.keep-times")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER)
            .own(Roles.VOLUNTEER, Own.VOLUNTEER);

    private final ChangeVolunteer change;
    private final KnowVolunteer known;
    private final Placements placements;
    private final Clock clock;

    KeepParticulars(ChangeVolunteer change, KnowVolunteer known, Placements placements, Clock clock) {
        this.change = change;
        this.known = known;
        this.placements = placements;
        this.clock = clock;
    }

    Outcome<Volunteer> skillLevel(String id, SkillLevel level, @Nullable Long version, Caller caller) {
        return byStaff(id, version, caller, volunteer -> volunteer.levelled(level));
    }

    Outcome<Volunteer> evidence(String id, Evidence seen, @Nullable Long version, Caller caller) {
        return byStaff(id, version, caller, volunteer -> volunteer.shown(seen));
    }

    /** The paper expired, was lost or withdrawn. */
    Outcome<Volunteer> noEvidence(String id, String type, @Nullable Long version, Caller caller) {
        return byStaff(
                id,
                version,
                caller,
                volunteer -> volunteer.keeping(volunteer.particulars().withoutEvidence(type)));
    }

    Outcome<Volunteer> guardian(String id, Guardian guardian, @Nullable Long version, Caller caller) {
        return byStaff(
                id,
                version,
                caller,
                volunteer -> volunteer.guardedBy(guardian, today(), line(volunteer, guardian.form(), true, caller)));
    }

    Outcome<Volunteer> guardianWithdraws(String id, @Nullable Long version, Caller caller) {
        return byStaff(
                id, version, caller, volunteer -> volunteer.guardianWithdraws(line(volunteer, null, false, caller)));
    }

    /** Step 2 of the form: not before a placement needs a contract, and nothing at all takes it away again. */
    Outcome<Volunteer> identity(String id, Identity identity, @Nullable Long version, Caller caller) {
        return byStaff(
                id,
                version,
                caller,
                volunteer -> identity.isEmpty()
                                || placements.needContract(known.records(volunteer), volunteer.unit(), today())
                        ? volunteer.identified(identity)
                        : Decision.refused(VolunteerRefusal.NO_CONTRACT));
    }

    Outcome<Volunteer> citizenship(String id, Citizenship citizenship, @Nullable Long version, Caller caller) {
        return byStaff(
                id,
                version,
                caller,
                volunteer -> volunteer.keeping(volunteer.particulars().with(citizenship)));
    }

    Outcome<Volunteer> student(String id, Student student, @Nullable Long version, Caller caller) {
        return byStaff(
                id,
                version,
                caller,
                volunteer -> volunteer.keeping(volunteer.particulars().with(student)));
    }

    Outcome<Volunteer> apart(String id, KeptApart pair, @Nullable Long version, Caller caller) {
        return byStaff(
                id,
                version,
                caller,
                volunteer -> volunteer.keeping(volunteer.particulars().with(pair)));
    }

    Outcome<Volunteer> together(String id, UUID host, @Nullable Long version, Caller caller) {
        return byStaff(
                id,
                version,
                caller,
                volunteer -> volunteer.keeping(
                        volunteer.particulars().without(pair -> pair.hostId().equals(host))));
    }

    /** Her usual week and the days that differ; both replace what was known. */
    Outcome<Volunteer> times(
            String id, List<FreeTime> week, List<OtherDays> otherDays, @Nullable Long version, Caller caller) {
        return change.of(id, TIMES, version, caller, volunteer -> volunteer.freeOn(week, otherDays));
    }

    private Consent line(Volunteer volunteer, @Nullable String form, boolean given, Caller caller) {
        return new Consent(
                Guardian.CONSENT,
                given,
                "desk",
                clock.instant(),
                caller.subject(),
                given
                        ? ConsentTexts.on(Guardian.CONSENT, today())
                                .map(ConsentTexts.ConsentText::version)
                                .orElse(null)
                        : null,
                volunteer.contact().language(),
                "online".equals(form) ? "form" : "signature",
                null);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private Outcome<Volunteer> byStaff(
            String id, @Nullable Long version, Caller caller, Function<Volunteer, Decision<Volunteer>> decide) {
        return change.of(id, RIGHT, version, caller, decide);
    }
}
