package eu.kalaka.organisation.need;

import eu.kalaka.contracts.SkillLevel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is looked for.
 *
 * @param minAge full years on the day of the shift
 * @param skillsMust without these nobody is suggested
 * @param skillsNice with these she is suggested first
 * @param skillLevels the least level of some of these skills
 * @param evidenceMust codes of the list {@code evidence-types} that must be valid on the day
 * @param trainingMust codes of courses that must be completed and valid on the day
 * @param radiusKm how far volunteers are looked for, kilometres; absent means as far as they go
 */
public record Requirements(
        @Nullable Integer minAge,
        List<String> skillsMust,
        List<String> skillsNice,
        List<SkillLevel> skillLevels,
        List<String> evidenceMust,
        List<String> trainingMust,
        List<String> languagesNice,
        @Nullable Integer radiusKm) {

    public Requirements {
        skillsMust = orNone(skillsMust);
        skillsNice = orNone(skillsNice);
        skillLevels = orNone(skillLevels);
        evidenceMust = orNone(evidenceMust);
        trainingMust = orNone(trainingMust);
        languagesNice = orNone(languagesNice);
    }

    /** An empty list is not always kept by a store. */
    private static <E> List<E> orNone(@Nullable List<E> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
