package eu.kalaka.registry.volunteer;

import eu.kalaka.contracts.GeoPoint;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.audit.Personal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A volunteer as the API shows her.
 *
 * @param toBeProved skills of hers that need a document which nobody has seen yet
 * @param mergedInto the record in which this one goes on
 * @param absorbed records that went on in this one
 */
record VolunteerView(
        UUID id,
        String unit,
        String name,
        @Nullable String calledName,
        LocalDate birthDate,
        @Nullable String email,
        @Nullable String phone,
        boolean mobile,
        String language,
        @Nullable String preferredChannel,
        @Nullable String settlement,
        @Nullable GeoPoint place,
        List<String> skills,
        List<String> languages,
        List<Slot> availability,
        @Nullable Integer maxDistanceKm,
        String channel,
        String status,
        List<Step> history,
        List<Consent> consents,
        ParticularsView particulars,
        Profile profile,
        List<String> toBeProved,
        @Nullable UUID mergedInto,
        List<UUID> absorbed)
        implements Personal {

    /** A part of a weekday. */
    record Slot(String day, String part) {}

    /** One step in the life cycle. */
    record Step(
            String status, Instant at, String by, @Nullable String reason) {}

    @Override
    public Collection<Person> people() {
        return List.of(new Person(id, new UnitPath(unit)));
    }

    static VolunteerView of(Volunteer volunteer) {
        Contact contact = volunteer.contact();
        return new VolunteerView(
                volunteer.id().value(),
                volunteer.unit().value(),
                volunteer.name(),
                volunteer.calledName(),
                volunteer.birthDate(),
                contact.email(),
                contact.phone(),
                contact.mobile(),
                contact.language(),
                contact.preferredChannel(),
                volunteer.settlement(),
                volunteer.place(),
                volunteer.skills(),
                volunteer.languages(),
                volunteer.availability().stream()
                        .map(time -> new Slot(time.day().name(), time.part().code()))
                        .toList(),
                volunteer.maxDistanceKm(),
                volunteer.channel(),
                volunteer.status().code(),
                volunteer.history().stream()
                        .map(step -> new Step(step.status().code(), step.at(), step.by(), step.reason()))
                        .toList(),
                volunteer.consents(),
                ParticularsView.of(volunteer.particulars()),
                volunteer.profile(),
                volunteer.toBeProved(),
                Optional.ofNullable(volunteer.merged().into())
                        .map(VolunteerId::value)
                        .orElse(null),
                volunteer.merged().absorbed().stream().map(VolunteerId::value).toList());
    }
}
