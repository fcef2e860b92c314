package eu.kalaka.organisation.need;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is looked for.
 *
 * @param minAge full years on the day of the shift
 * @param skillsMust without these nobody is suggested
 * @param skillsNice with these she is suggested first
 * @param trainingMust codes of courses that must be completed and valid on the day
 */
public record Requirements(
        @Nullable Integer minAge,
        List<String> skillsMust,
        List<String> skillsNice,
        List<String> trainingMust,
        List<String> languagesNice) {

    public Requirements {
        skillsMust = orNone(skillsMust);
        skillsNice = orNone(skillsNice);
        trainingMust = orNone(trainingMust);
        languagesNice = orNone(languagesNice);
    }

    /** An empty list is not always kept by a store. */
    private static List<String> orNone(@Nullable List<String> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
