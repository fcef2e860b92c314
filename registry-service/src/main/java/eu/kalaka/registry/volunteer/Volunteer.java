package eu.kalaka.registry.volunteer;

import eu.kalaka.contracts.GeoPoint;
import eu.kalaka.contracts.Message;
import eu.kalaka.contracts.SkillLevel;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.contracts.registry.ConsentChanged;
import eu.kalaka.contracts.registry.ContactState;
import eu.kalaka.contracts.registry.VolunteerRegistered;
import eu.kalaka.contracts.registry.VolunteerState;
import eu.kalaka.contracts.registry.VolunteerStatusChanged;
import eu.kalaka.platform.aggregate.Decision;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A person who may help.
 *
 * @param unit the volunteer point or centre that keeps her; its controller is the data controller
 * @param calledName how she likes to be addressed, where that is not her name
 * @param place home, where known
 * @param maxDistanceKm how far she goes, kilometres
 * @param channel by which door she came: desk, phone, portal, kiosk, import
 * @param history every status she had, oldest first; the last is the present one
 * @param consents the ledger, oldest first; the last line of a purpose is in force
 * @param particulars what was learnt after the form
 */
@Document("volunteers")
record Volunteer(
        @Id VolunteerId id,
        UnitPath unit,
        String name,
        @Nullable String calledName,
        LocalDate birthDate,
        Contact contact,
        @Nullable String settlement,
        @Nullable GeoPoint place,
        List<String> skills,
        List<String> languages,
        List<FreeTime> availability,
        @Nullable Integer maxDistanceKm,
        String channel,
        Status status,
        List<StatusChange> history,
        List<Consent> consents,
        Particulars particulars) {

    private static final String SMS_CALLS = "sms_calls";
    private static final int OF_AGE = 18;

    Volunteer {
        skills = List.copyOf(skills);
        languages = List.copyOf(languages);
        availability = List.copyOf(availability);
        history = List.copyOf(history);
        consents = List.copyOf(consents);
        particulars = particulars == null ? Particulars.NONE : particulars;
    }

    VolunteerRegistered registered() {
        return new VolunteerRegistered(
                id.value(), unit.value(), channel, history.getFirst().at());
    }

    /** Somebody talked to her. */
    Decision<Volunteer> interview(@Nullable String reason, Instant at, String by) {
        return step(Status.INTERVIEWED, reason, at, by);
    }

    /** She may be placed. */
    Decision<Volunteer> activate(@Nullable String reason, Instant at, String by) {
        return status == Status.REGISTERED
                ? Decision.refused(VolunteerRefusal.NOT_INTERVIEWED)
                : step(Status.ACTIVE, reason, at, by);
    }

    /** She takes no invitations until she comes back. */
    Decision<Volunteer> pause(@Nullable String reason, Instant at, String by) {
        return step(Status.PAUSED, reason, at, by);
    }

    /** She is back, in the status she had before the pause; who does not pause is here already. */
    Decision<Volunteer> resume(Instant at, String by) {
        return switch (status) {
            case PAUSED -> becomes(statusBeforePause(), null, at, by);
            case REGISTERED, INTERVIEWED, ACTIVE -> Decision.kept(this);
            case LEFT -> Decision.refused(VolunteerRefusal.HAS_LEFT);
            case ENQUIRY, MOVED, MERGED, ERASED -> Decision.refused(VolunteerRefusal.STEP_NOT_ALLOWED);
        };
    }

    Decision<Volunteer> leave(String reason, Instant at, String by) {
        return step(Status.LEFT, reason, at, by);
    }

    /** She left and is here again. */
    Decision<Volunteer> comeBack(@Nullable String reason, Instant at, String by) {
        return status == Status.LEFT
                ? becomes(Status.REGISTERED, reason, at, by)
                : Decision.refused(VolunteerRefusal.HAS_NOT_LEFT);
    }

    /** A line in the consent ledger; saying again what is in force adds none. */
    Decision<Volunteer> consent(Consent line) {
        if (inForce().getOrDefault(line.purpose(), false) == line.given()) {
            return Decision.kept(this);
        }
        List<Consent> ledger = new ArrayList<>(consents);
        ledger.add(line);
        Volunteer changed = with(status, history, ledger);
        return Decision.changed(
                changed, new ConsentChanged(id.value(), unit.value(), line.purpose(), line.given(), line.at()));
    }

    /** How well she can do something that is among her skills. */
    Decision<Volunteer> levelled(SkillLevel level) {
        return skills.contains(level.skill())
                ? keeping(particulars.with(level))
                : Decision.refused(VolunteerRefusal.NOT_HER_SKILL);
    }

    /** A paper was seen; a newer one takes the place of the older. */
    Decision<Volunteer> shown(Evidence seen) {
        return isAfter(seen.seenOn(), seen.validUntil())
                ? Decision.refused(VolunteerRefusal.VALID_UNTIL_TOO_EARLY)
                : keeping(particulars.with(seen));
    }

    /** The consent of a minor's legal representative. */
    Decision<Volunteer> guardedBy(Guardian guardian, LocalDate today) {
        if (Period.between(birthDate, today).getYears() >= OF_AGE) {
            return Decision.refused(VolunteerRefusal.NOT_A_MINOR);
        }
        return isAfter(guardian.signedOn(), guardian.validUntil())
                ? Decision.refused(VolunteerRefusal.VALID_UNTIL_TOO_EARLY)
                : keeping(particulars.with(guardian));
    }

    /** Her usual week, and days that differ. */
    Decision<Volunteer> freeOn(List<FreeTime> week, List<OtherDays> otherDays) {
        return otherDays.stream().anyMatch(days -> days.to().isBefore(days.from()))
                ? Decision.refused(VolunteerRefusal.DAYS_END_BEFORE_START)
                : decided(with(status, history, consents, week, particulars.with(otherDays)));
    }

    /** Particulars are told in the snapshot alone: facts are kept for good, and these are hers. */
    Decision<Volunteer> keeping(Particulars now) {
        return decided(with(status, history, consents, availability, now));
    }

    /** Purposes that were ever answered, with the answer in force. */
    Map<String, Boolean> inForce() {
        Map<String, Boolean> answers = new LinkedHashMap<>();
        consents.forEach(line -> answers.put(line.purpose(), line.given()));
        return answers;
    }

    List<Message> snapshots() {
        List<String> given = inForce().entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
        return List.of(
                new VolunteerState(
                        id.value(),
                        unit.value(),
                        status.code(),
                        birthDate,
                        place,
                        skills,
                        languages,
                        availability.stream().map(FreeTime::code).toList(),
                        maxDistanceKm,
                        given,
                        LocalDate.ofInstant(history.getFirst().at(), ZoneOffset.UTC),
                        particulars.skillLevels(),
                        particulars.evidence().stream().map(Told::of).toList(),
                        Told.of(particulars.guardian()),
                        Told.of(particulars.citizenship()),
                        Told.of(particulars.student()),
                        particulars.keptApart().stream().map(KeptApart::hostId).toList(),
                        particulars.otherDays().stream().map(Told::of).toList()),
                new ContactState(
                        id.value(),
                        unit.value(),
                        Optional.ofNullable(calledName).orElse(name),
                        contact.email(),
                        contact.phone(),
                        contact.mobile(),
                        contact.language(),
                        contact.preferredChannel(),
                        given.contains(SMS_CALLS)));
    }

    /** The next step, if one leads there from where she stands; where she stands already, nothing changes. */
    private Decision<Volunteer> step(Status next, @Nullable String reason, Instant at, String by) {
        if (status == next) {
            return Decision.kept(this);
        }
        if (status.mayBecome(next)) {
            return becomes(next, reason, at, by);
        }
        return Decision.refused(
                status == Status.LEFT ? VolunteerRefusal.HAS_LEFT : VolunteerRefusal.STEP_NOT_ALLOWED);
    }

    private Decision<Volunteer> becomes(Status next, @Nullable String reason, Instant at, String by) {
        List<StatusChange> longer = new ArrayList<>(history);
        longer.add(new StatusChange(next, at, by, reason));
        return Decision.changed(
                with(next, longer, consents),
                new VolunteerStatusChanged(id.value(), unit.value(), status.code(), next.code(), at));
    }

    private Status statusBeforePause() {
        return history.reversed().stream()
                .map(StatusChange::status)
                .filter(before -> before.isHere() && before != Status.PAUSED)
                .findFirst()
                .orElse(Status.REGISTERED);
    }

    private Decision<Volunteer> decided(Volunteer now) {
        return now.equals(this) ? Decision.kept(this) : Decision.changed(now);
    }

    private static boolean isAfter(LocalDate day, @Nullable LocalDate last) {
        return last != null && day.isAfter(last);
    }

    private Volunteer with(Status newStatus, List<StatusChange> newHistory, List<Consent> newConsents) {
        return with(newStatus, newHistory, newConsents, availability, particulars);
    }

    private Volunteer with(
            Status newStatus,
            List<StatusChange> newHistory,
            List<Consent> newConsents,
            List<FreeTime> newAvailability,
            Particulars newParticulars) {
        return new Volunteer(
                id,
                unit,
                name,
                calledName,
                birthDate,
                contact,
                settlement,
                place,
                skills,
                languages,
                newAvailability,
                maxDistanceKm,
                channel,
                newStatus,
                newHistory,
                newConsents,
                newParticulars);
    }
}
