package eu.kalaka.contracts.organisation;

import eu.kalaka.contracts.GeoPoint;
import eu.kalaka.contracts.Message;
import eu.kalaka.contracts.SkillLevel;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A need as it is now, for matching and for messages. Lists that were added later are absent in old snapshots, which means empty.
 *
 * @param status draft, checked, published, filled, expired or closed
 * @param activity code of the list {@code activity_types}
 * @param regime legal regime of its placements: koet, informal, iksz, gr_law, gr_municipal, gr_civil_protection
 * @param place where it happens; absent means remote or not said
 * @param minAge full years on the day of the shift
 * @param trainingMust codes of courses that must be completed and valid on the day
 * @param placeName what the place is called
 * @param radiusKm how far volunteers are looked for, kilometres; absent means as far as they go
 * @param skillLevels the least level of some skills among must and nice
 * @param evidenceMust codes of the list {@code evidence_types} that must be valid on the day
 * @param ikszArea code of the list {@code iksz_areas}
 * @param mentor whether a mentor is named
 * @param abroad whether it happens outside the country of its unit
 * @param shifts those that take place: a cancelled one is no longer among them
 * @param targetGroup code of the list {@code target_groups}
 * @param urgency normal, urgent or emergency
 * @param kiosk whether it is shown where everybody can see the screen
 * @param applyUntil when the last volunteer may apply
 * @param programmeId the programme it belongs to
 */
public record NeedState(
        UUID needId,
        String unit,
        UUID hostId,
        String status,
        String title,
        String activity,
        String regime,
        @Nullable GeoPoint place,
        @Nullable Integer minAge,
        List<Shift> shifts,
        List<String> skillsMust,
        List<String> skillsNice,
        List<String> trainingMust,
        List<String> languagesNice,
        @Nullable String placeName,
        @Nullable Integer radiusKm,
        @Nullable List<SkillLevel> skillLevels,
        @Nullable List<String> evidenceMust,
        @Nullable String ikszArea,
        @Nullable Boolean mentor,
        @Nullable Boolean abroad,
        @Nullable String targetGroup,
        @Nullable String urgency,
        @Nullable Boolean kiosk,
        @Nullable Instant applyUntil,
        @Nullable UUID programmeId)
        implements Message {

    /** With what version 1 began. */
    public NeedState(
            UUID needId,
            String unit,
            UUID hostId,
            String status,
            String title,
            String activity,
            String regime,
            @Nullable GeoPoint place,
            @Nullable Integer minAge,
            List<Shift> shifts,
            List<String> skillsMust,
            List<String> skillsNice,
            List<String> trainingMust,
            List<String> languagesNice) {
        this(
                needId,
                unit,
                hostId,
                status,
                title,
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
                null,
                null,
                null,
                null,
                null);
    }

    /** With what came next. */
    public NeedState(
            UUID needId,
            String unit,
            UUID hostId,
            String status,
            String title,
            String activity,
            String regime,
            @Nullable GeoPoint place,
            @Nullable Integer minAge,
            List<Shift> shifts,
            List<String> skillsMust,
            List<String> skillsNice,
            List<String> trainingMust,
            List<String> languagesNice,
            @Nullable String placeName,
            @Nullable Integer radiusKm,
            @Nullable List<SkillLevel> skillLevels,
            @Nullable List<String> evidenceMust,
            @Nullable String ikszArea,
            @Nullable Boolean mentor,
            @Nullable Boolean abroad) {
        this(
                needId,
                unit,
                hostId,
                status,
                title,
                activity,
                regime,
                place,
                minAge,
                shifts,
                skillsMust,
                skillsNice,
                trainingMust,
                languagesNice,
                placeName,
                radiusKm,
                skillLevels,
                evidenceMust,
                ikszArea,
                mentor,
                abroad,
                null,
                null,
                null,
                null,
                null);
    }
}
