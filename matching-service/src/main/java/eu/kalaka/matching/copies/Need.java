package eu.kalaka.matching.copies;

import eu.kalaka.contracts.GeoPoint;
import eu.kalaka.contracts.SkillLevel;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.matching.HostId;
import eu.kalaka.matching.NeedId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What matching needs to know of a need: our view of {@code kalaka.need.state.v1}, and our copy of it.
 *
 * @param status draft, published or closed
 * @param activity code of the list {@code activity-types}
 * @param regime legal regime of its placements: koet, informal, iksz, gr_law, gr_municipal, gr_civil_protection
 * @param place where it happens; absent means remote or not said
 * @param minAge full years on the day of the shift
 * @param trainingMust codes of courses that must be completed and valid on the day
 * @param placeName what the place is called
 * @param radiusKm how far volunteers are looked for, kilometres; absent means as far as they go
 * @param skillLevels the least level of some of the skills
 * @param evidenceMust codes of the list {@code evidence-types} that must be valid on the day
 * @param ikszArea code of the list {@code iksz-areas}
 * @param mentor whether a mentor is named
 * @param abroad whether it happens outside the country of its unit
 * @param title what it is called
 */
@Document("needs")
public record Need(
        @Id UUID needId,
        String unit,
        UUID hostId,
        String status,
        String activity,
        String regime,
        @Nullable GeoPoint place,
        @Nullable Integer minAge,
        List<Shift> shifts,
        Set<String> skillsMust,
        Set<String> skillsNice,
        Set<String> trainingMust,
        Set<String> languagesNice,
        @Nullable String placeName,
        @Nullable Integer radiusKm,
        List<SkillLevel> skillLevels,
        Set<String> evidenceMust,
        @Nullable String ikszArea,
        @Nullable Boolean mentor,
        @Nullable Boolean abroad,
        @Nullable String title) {

    public Need {
        shifts = Absent.none(shifts);
        skillsMust = Absent.none(skillsMust);
        skillsNice = Absent.none(skillsNice);
        trainingMust = Absent.none(trainingMust);
        languagesNice = Absent.none(languagesNice);
        skillLevels = Absent.none(skillLevels);
        evidenceMust = Absent.none(evidenceMust);
    }

    /** One that asks for no more than version 1 of the message could say. */
    public Need(
            UUID needId,
            String unit,
            UUID hostId,
            String status,
            String activity,
            String regime,
            @Nullable GeoPoint place,
            @Nullable Integer minAge,
            List<Shift> shifts,
            Set<String> skillsMust,
            Set<String> skillsNice,
            Set<String> trainingMust,
            Set<String> languagesNice) {
        this(
                needId,
                unit,
                hostId,
                status,
                activity,
                regime,
                place,
                minAge,
                shifts,
                skillsMust,
                skillsNice,
                trainingMust,
                languagesNice,
                null,
                null,
                List.of(),
                Set.of(),
                null,
                null,
                null,
                null);
    }

    public NeedId id() {
        return new NeedId(needId);
    }

    public HostId host() {
        return new HostId(hostId);
    }

    public UnitPath unitPath() {
        return new UnitPath(unit);
    }

    public boolean hasMentor() {
        return Boolean.TRUE.equals(mentor);
    }

    public boolean isAbroad() {
        return Boolean.TRUE.equals(abroad);
    }

    /** Whether more volunteers are looked for. */
    public boolean isPublished() {
        return status.equals("published");
    }

    /** Whether it takes place as announced, also where it has all its volunteers: whose place is free, the seats know. */
    public boolean isRunning() {
        return isPublished() || status.equals("filled");
    }

    /** How well she must be able to do that, 1 to 3; 1 where nothing is said. */
    public int leastLevelOf(String skill) {
        return skillLevels.stream()
                .filter(asked -> asked.skill().equals(skill))
                .mapToInt(SkillLevel::level)
                .findFirst()
                .orElse(1);
    }
}
