package eu.kalaka.registry.volunteer;

import eu.kalaka.contracts.GeoPoint;
import eu.kalaka.contracts.Message;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.contracts.registry.ConsentChanged;
import eu.kalaka.contracts.registry.ContactState;
import eu.kalaka.contracts.registry.VolunteerRegistered;
import eu.kalaka.contracts.registry.VolunteerState;
import eu.kalaka.contracts.registry.VolunteerStatusChanged;
import eu.kalaka.platform.aggregate.Decision;
import java.time.Instant;
import java.time.LocalDate;
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
        List<Consent> consents) {

    private static final String SMS_CALLS = "sms_calls";

    Volunteer {
        skills = List.copyOf(skills);
        languages = List.copyOf(languages);
        availability = List.copyOf(availability);
        history = List.copyOf(history);
        consents = List.copyOf(consents);
    }

    VolunteerRegistered registered() {
        return new VolunteerRegistered(
                id.value(), unit.value(), channel, history.getFirst().at());
    }

    /** She takes no invitations until she comes back. */
    Decision<Volunteer> pause(@Nullable String reason, Instant at, String by) {
        return switch (status) {
            case PAUSED -> Decision.kept(this);
            case LEFT -> Decision.refused(VolunteerRefusal.HAS_LEFT);
            case REGISTERED, INTERVIEWED, ACTIVE -> becomes(Status.PAUSED, reason, at, by);
        };
    }

    /** She is back, in the status she had before the pause. */
    Decision<Volunteer> resume(Instant at, String by) {
        return switch (status) {
            case PAUSED -> becomes(statusBeforePause(), null, at, by);
            case LEFT -> Decision.refused(VolunteerRefusal.HAS_LEFT);
            case REGISTERED, INTERVIEWED, ACTIVE -> Decision.kept(this);
        };
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
                        given),
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
                .filter(before -> before != Status.PAUSED)
                .findFirst()
                .orElse(Status.REGISTERED);
    }

    private Volunteer with(Status newStatus, List<StatusChange> newHistory, List<Consent> newConsents) {
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
                availability,
                maxDistanceKm,
                channel,
                newStatus,
                newHistory,
                newConsents);
    }
}
