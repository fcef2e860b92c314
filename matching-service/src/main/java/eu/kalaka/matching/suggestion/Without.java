package eu.kalaka.matching.suggestion;

import eu.kalaka.contracts.SkillLevel;
import eu.kalaka.matching.copies.Need;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A need that asks for a little less or other than it did. */
record Without(Need need) {

    Without minAge(@Nullable Integer years) {
        return with(
                years, need.radiusKm(), need.skillsMust(), need.skillsNice(), need.languagesNice(), need.skillLevels());
    }

    Without radiusKm(@Nullable Integer km) {
        return with(need.minAge(), km, need.skillsMust(), need.skillsNice(), need.languagesNice(), need.skillLevels());
    }

    Without skillsMust(Set<String> skills) {
        return with(
                need.minAge(), need.radiusKm(), skills, need.skillsNice(), need.languagesNice(), need.skillLevels());
    }

    Without skillsNice(Set<String> skills) {
        return with(
                need.minAge(), need.radiusKm(), need.skillsMust(), skills, need.languagesNice(), need.skillLevels());
    }

    Without languagesNice(Set<String> languages) {
        return with(
                need.minAge(), need.radiusKm(), need.skillsMust(), need.skillsNice(), languages, need.skillLevels());
    }

    Without anyLevelOf(String skill) {
        List<SkillLevel> others = need.skillLevels().stream()
                .filter(level -> !level.skill().equals(skill))
                .toList();
        return with(need.minAge(), need.radiusKm(), need.skillsMust(), need.skillsNice(), need.languagesNice(), others);
    }

    private Without with(
            @Nullable Integer minAge,
            @Nullable Integer radiusKm,
            Set<String> skillsMust,
            Set<String> skillsNice,
            Set<String> languagesNice,
            List<SkillLevel> skillLevels) {
        return new Without(new Need(
                need.needId(),
                need.unit(),
                need.hostId(),
                need.status(),
                need.activity(),
                need.regime(),
                need.place(),
                minAge,
                need.shifts(),
                skillsMust,
                skillsNice,
                need.trainingMust(),
                languagesNice,
                need.placeName(),
                radiusKm,
                skillLevels,
                need.evidenceMust(),
                need.ikszArea(),
                need.mentor(),
                need.abroad(),
                need.title()));
    }
}
