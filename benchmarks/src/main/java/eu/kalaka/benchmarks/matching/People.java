package eu.kalaka.benchmarks.matching;

import eu.kalaka.benchmarks.matching.Country.Settlement;
import eu.kalaka.contracts.codes.Code;
import eu.kalaka.contracts.codes.CodeList;
import eu.kalaka.matching.copies.Qualification;
import eu.kalaka.matching.copies.Volunteer;
import eu.kalaka.matching.history.History;
import eu.kalaka.matching.history.PastShift;
import eu.kalaka.matching.history.PastShift.Outcome;
import eu.kalaka.matching.index.Profile;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Volunteers by number; the same number is always the same person. */
final class People {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final List<String> COURSES = List.of(
            "first-aid", "hospital", "food-safety", "child-safety", "flood", "elderly-care", "driving", "listening");
    private static final List<String> PARTS = List.of("morning", "afternoon", "evening");
    private static final int[] LIMITS = {5, 10, 15, 20, 30, 50};
    private static final List<String> SKILLS =
            CodeList.SKILLS.all().stream().map(Code::code).toList();
    private static final List<String> LANGUAGES =
            CodeList.LANGUAGES.all().stream().map(Code::code).toList();

    private final Country country;
    private final long seed;
    private final boolean isOneController;

    /**
     * A population.
     *
     * @param isOneController whether all belong to one data controller instead of their counties
     */
    People(Country country, long seed, boolean isOneController) {
        this.country = country;
        this.seed = seed;
        this.isOneController = isOneController;
    }

    Profile profile(int number) {
        Random dice = new Random(seed * 1_000_003 + number);
        dice.nextInt();
        Settlement home = country.somewhere(dice);
        UUID id = new UUID(dice.nextLong(), dice.nextLong());
        boolean isAsked = dice.nextInt(100) < 88;
        LocalDate registered = TODAY.minusDays((long) (dice.nextDouble() * dice.nextDouble() * 2500));
        int age = age(dice);
        Volunteer volunteer = new Volunteer(
                id,
                isOneController ? unit(home.unit()) : home.unit(),
                isAsked ? "active" : "paused",
                TODAY.minusYears(age).minusDays(dice.nextInt(365)),
                dice.nextInt(100) < 96 ? Country.near(home.centre(), 0.012, dice) : null,
                skills(dice),
                languages(dice),
                availability(age, dice),
                dice.nextInt(10) < 7 ? LIMITS[dice.nextInt(LIMITS.length)] : null,
                dice.nextInt(100) < 93 ? Set.of("registry", "matching_share") : Set.of("registry"),
                registered,
                List.of(),
                List.of(),
                null,
                null,
                null,
                Set.of(),
                List.of());
        return new Profile(volunteer, qualifications(id, dice), new History(registered, shifts(id, home, dice)));
    }

    /** The unit as it is called where the whole country is one controller. */
    static String unit(String unit) {
        return "/hu/all" + unit.substring(3);
    }

    /** One of the hosts of a county. */
    static UUID host(String controller, Random dice) {
        return new UUID(controller.hashCode(), (long) (dice.nextDouble() * dice.nextDouble() * 150));
    }

    /** A code; the first of a list are much more frequent than the last. */
    static String skill(Random dice) {
        return SKILLS.get(place((int) (SKILLS.size() * dice.nextDouble() * dice.nextDouble())));
    }

    private static int place(int rank) {
        return rank * 37 % SKILLS.size();
    }

    static String language(Random dice) {
        return LANGUAGES.get(1 + (int) ((LANGUAGES.size() - 1) * Math.pow(dice.nextDouble(), 4)));
    }

    private static int age(Random dice) {
        return switch (dice.nextInt(10)) {
            case 0 -> 14 + dice.nextInt(4);
            case 1, 2 -> 18 + dice.nextInt(8);
            case 3, 4, 5 -> 26 + dice.nextInt(36);
            default -> 62 + dice.nextInt(20);
        };
    }

    private static Set<String> skills(Random dice) {
        Set<String> skills = new HashSet<>();
        int count = dice.nextInt(7);
        for (int i = 0; i < count; i++) {
            skills.add(skill(dice));
        }
        return skills;
    }

    private static Set<String> languages(Random dice) {
        Set<String> languages = new HashSet<>();
        if (dice.nextInt(10) > 0) {
            languages.add("hu");
        }
        while (dice.nextInt(3) == 0) {
            languages.add(language(dice));
        }
        return languages;
    }

    /** The old are free by day, the working in the evening and at the weekend, pupils and students in the afternoon. */
    private static Set<String> availability(int age, Random dice) {
        Set<String> times = new HashSet<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            boolean isWeekend = day.getValue() > 5;
            for (String part : PARTS) {
                boolean isLikely = isWeekend
                        || (age >= 62 && !part.equals("evening"))
                        || (age < 26 && part.equals("afternoon"))
                        || (age >= 26 && age < 62 && part.equals("evening"));
                if (dice.nextInt(100) < (isLikely ? 45 : 8)) {
                    times.add(day + "/" + part);
                }
            }
        }
        return times;
    }

    private static List<Qualification> qualifications(UUID id, Random dice) {
        List<Qualification> done = new ArrayList<>();
        for (String course : COURSES) {
            if (dice.nextInt(100) < 6) {
                done.add(new Qualification(
                        id, course, dice.nextBoolean() ? null : TODAY.plusDays(dice.nextInt(1000) - 200)));
            }
        }
        return done;
    }

    private static List<PastShift> shifts(UUID id, Settlement home, Random dice) {
        List<PastShift> shifts = new ArrayList<>();
        if (dice.nextInt(100) < 60) {
            return shifts;
        }
        UUID host = host(home.controller(), dice);
        int count = 1 + (int) (dice.nextDouble() * dice.nextDouble() * 8);
        for (int i = 0; i < count; i++) {
            int daysAgo = (int) (dice.nextDouble() * 200) - 14;
            shifts.add(new PastShift(
                    new UUID(id.getMostSignificantBits(), i),
                    id,
                    dice.nextInt(4) > 0 ? host : host(home.controller(), dice),
                    TODAY.minusDays(daysAgo),
                    daysAgo < 0 ? Outcome.EXPECTED : dice.nextInt(12) == 0 ? Outcome.MISSED : Outcome.KEPT));
        }
        return shifts;
    }
}
