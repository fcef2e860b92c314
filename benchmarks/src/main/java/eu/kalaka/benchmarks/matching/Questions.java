package eu.kalaka.benchmarks.matching;

import eu.kalaka.benchmarks.matching.Country.Settlement;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.contracts.codes.Code;
import eu.kalaka.contracts.codes.CodeList;
import eu.kalaka.matching.copies.Course;
import eu.kalaka.matching.copies.Need;
import eu.kalaka.matching.copies.Shift;
import eu.kalaka.matching.eligibility.Opening;
import eu.kalaka.matching.index.Search;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Needs as hosts post them: four in ten ask for nothing but time, three for a skill, two for a course, one for both; one in
 * twenty has no place; every other wishes for skills, every third for a language.
 */
final class Questions {

    private static final List<String> ACTIVITIES =
            CodeList.ACTIVITIES.all().stream().map(Code::code).toList();

    private final Country country;
    private final long seed;
    private final boolean isOneController;

    Questions(Country country, long seed, boolean isOneController) {
        this.country = country;
        this.seed = seed;
        this.isOneController = isOneController;
    }

    Search question(int number) {
        Random dice = new Random(seed * 7_919 + number);
        dice.nextInt();
        Settlement where = country.somewhere(dice);
        int kind = dice.nextInt(10);
        Set<String> courses = kind >= 7 ? Set.of(People.COURSES.get(dice.nextInt(People.COURSES.size()))) : Set.of();
        OffsetDateTime start = People.TODAY
                .plusDays(1 + dice.nextInt(40))
                .atTime(new int[] {8, 9, 10, 14, 15, 16, 18}[dice.nextInt(7)], 0)
                .atOffset(ZoneOffset.ofHours(1));
        Need need = new Need(
                new UUID(seed, number),
                isOneController ? People.unit(where.unit()) : where.unit(),
                People.host(where.controller(), dice),
                "published",
                ACTIVITIES.get(dice.nextInt(ACTIVITIES.size())),
                "koet",
                dice.nextInt(20) == 0 ? null : Country.near(where.centre(), 0.01, dice),
                dice.nextInt(3) == 0 ? 18 : null,
                List.of(new Shift(new UUID(seed, -number - 1L), start, start.plusHours(2 + dice.nextInt(3)), 4)),
                kind >= 4 && kind != 7 && kind != 8 ? Set.of(People.skill(dice)) : Set.of(),
                dice.nextBoolean() ? Set.of() : some(1 + dice.nextInt(3), () -> People.skill(dice)),
                courses,
                dice.nextInt(3) > 0 ? Set.of() : Set.of(People.language(dice)));
        Opening opening = new Opening(
                need,
                need.shifts().getFirst(),
                courses.stream().map(code -> new Course(code, Map.of())).toList());
        return Search.all(opening, List.of(UnitPath.NETWORK));
    }

    private static Set<String> some(int count, Supplier<String> codes) {
        Set<String> some = new HashSet<>();
        for (int i = 0; i < count; i++) {
            some.add(codes.get());
        }
        return some;
    }
}
