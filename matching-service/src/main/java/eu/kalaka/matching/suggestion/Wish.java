package eu.kalaka.matching.suggestion;

import eu.kalaka.contracts.SkillLevel;
import eu.kalaka.contracts.codes.CodeList;
import eu.kalaka.matching.copies.Need;
import eu.kalaka.matching.copies.Shift;
import eu.kalaka.matching.eligibility.Opening;
import eu.kalaka.matching.words.Codes;
import eu.kalaka.matching.words.Word;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Something that a host asks for but could give up. What the law asks for is no wish: trainings, evidence, consents and the
 * limits for minors stand whatever is given up.
 *
 * @param name as {@link Relaxation#wish()}
 * @param called what is given up, for people
 * @param without the opening that does not ask for it
 */
record Wish(String name, @Nullable String code, Word called, UnaryOperator<Opening> without) {

    private static final int FARTHER_KM = 5;
    private static final Duration AN_HOUR = Duration.ofHours(1);

    /** The wishes of an opening; what it does not ask for is not among them. */
    static List<Wish> of(Opening opening) {
        Need need = opening.need();
        List<Wish> wishes = new ArrayList<>();
        need.skillsMust().stream().sorted().forEach(skill -> wishes.add(skill(skill)));
        need.skillLevels().stream()
                .map(SkillLevel::skill)
                .filter(need.skillsMust()::contains)
                .sorted()
                .forEach(skill -> wishes.add(level(skill)));
        need.skillsNice().stream().sorted().forEach(skill -> wishes.add(niceSkill(skill)));
        need.languagesNice().stream().sorted().forEach(language -> wishes.add(niceLanguage(language)));
        if (need.minAge() != null) {
            wishes.add(age(need.minAge()));
        }
        if (need.radiusKm() != null) {
            wishes.add(radius(need.radiusKm()));
        }
        if (Duration.between(opening.start(), opening.end()).compareTo(AN_HOUR) > 0) {
            wishes.add(shift("start", AN_HOUR, Duration.ZERO));
            wishes.add(shift("end", Duration.ZERO, AN_HOUR));
        }
        return wishes;
    }

    Word words(int wins, int changes) {
        return Word.phrase("wish." + name, called, Word.number(wins), Word.number(changes));
    }

    private static Wish skill(String skill) {
        return ofNeed(
                "skill",
                skill,
                skillNamed(skill),
                asked -> asked.skillsMust(less(asked.need().skillsMust(), skill)));
    }

    private static Wish level(String skill) {
        return ofNeed("level", skill, skillNamed(skill), asked -> asked.anyLevelOf(skill));
    }

    private static Wish niceSkill(String skill) {
        return ofNeed(
                "nice_skill",
                skill,
                skillNamed(skill),
                asked -> asked.skillsNice(less(asked.need().skillsNice(), skill)));
    }

    private static Wish niceLanguage(String language) {
        return ofNeed(
                "nice_language",
                language,
                Codes.names(CodeList.LANGUAGES, List.of(language)),
                asked -> asked.languagesNice(less(asked.need().languagesNice(), language)));
    }

    /** The need's own least age; the law's stands. */
    private static Wish age(int years) {
        return ofNeed("age", null, Word.number(years), asked -> asked.minAge(null));
    }

    private static Wish radius(int km) {
        return ofNeed("radius", null, Word.number(FARTHER_KM), asked -> asked.radiusKm(km + FARTHER_KM));
    }

    private static Wish shift(String name, Duration later, Duration earlier) {
        return new Wish(name, null, Word.number(AN_HOUR.toMinutes()), opening -> {
            Shift old = opening.shift();
            Shift shorter =
                    new Shift(old.shiftId(), old.start().plus(later), old.end().minus(earlier), old.places());
            return opening.with(shorter);
        });
    }

    private static Wish ofNeed(String name, @Nullable String code, Word called, UnaryOperator<Without> without) {
        return new Wish(name, code, called, opening -> {
            Need less = without.apply(new Without(opening.need())).need();
            return opening.with(less);
        });
    }

    private static Word skillNamed(String skill) {
        return Codes.names(CodeList.SKILLS, List.of(skill));
    }

    private static Set<String> less(Set<String> codes, String code) {
        return codes.stream().filter(one -> !one.equals(code)).collect(Collectors.toUnmodifiableSet());
    }
}
