package eu.kalaka.registry.volunteer;

import eu.kalaka.contracts.SkillLevel;
import eu.kalaka.registry.volunteer.Registration.Level;
import eu.kalaka.registry.volunteer.Registration.Place;
import eu.kalaka.registry.volunteer.Registration.Slot;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The answers of the registration form (domain.md 4.2, step 1), whether given at first or corrected later. */
interface Form {

    String name();

    @Nullable
    String calledName();

    @Nullable
    String phone();

    @Nullable
    String email();

    String language();

    @Nullable
    String preferredChannel();

    LocalDate birthDate();

    @Nullable
    String settlement();

    @Nullable
    String postcode();

    @Nullable
    Place place();

    @Nullable
    List<String> skills();

    @Nullable
    List<Level> skillLevels();

    @Nullable
    String ownSkills();

    @Nullable
    List<String> languages();

    @Nullable
    List<Slot> availability();

    @Nullable
    Integer hoursPerMonth();

    @Nullable
    String commitment();

    @Nullable
    Integer maxDistanceKm();

    @Nullable
    List<String> transport();

    @Nullable
    Boolean drivingLicence();

    @Nullable
    Boolean emergencyPool();

    @Nullable
    String experience();

    @Nullable
    String education();

    @Nullable
    String occupation();

    @Nullable
    String employer();

    @Nullable
    String motivation();

    @Nullable
    String heardFrom();

    @Nullable
    String adjustments();

    /** What stays in the registry of these answers. */
    default Profile toProfile() {
        return new Profile(
                postcode(),
                ownSkills(),
                hoursPerMonth(),
                commitment(),
                Registration.distinct(transport()),
                Optional.ofNullable(drivingLicence()).orElse(false),
                Optional.ofNullable(emergencyPool()).orElse(false),
                experience(),
                education(),
                occupation(),
                employer(),
                motivation(),
                heardFrom(),
                adjustments());
    }

    default List<FreeTime> toFreeTimes() {
        return Registration.distinct(availability()).stream()
                .map(Slot::toFreeTime)
                .toList();
    }

    default List<SkillLevel> toSkillLevels() {
        return Registration.distinct(skillLevels()).stream()
                .map(level -> new SkillLevel(level.skill(), level.level()))
                .toList();
    }
}
