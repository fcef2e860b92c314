package eu.kalaka.matching.index;

import eu.kalaka.contracts.GeoPoint;
import eu.kalaka.contracts.SkillLevel;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.matching.PlacementId;
import eu.kalaka.matching.copies.Citizenship;
import eu.kalaka.matching.copies.Course;
import eu.kalaka.matching.copies.Evidence;
import eu.kalaka.matching.copies.GuardianConsent;
import eu.kalaka.matching.copies.Host;
import eu.kalaka.matching.copies.Need;
import eu.kalaka.matching.copies.OtherDays;
import eu.kalaka.matching.copies.Qualification;
import eu.kalaka.matching.copies.Shift;
import eu.kalaka.matching.copies.Student;
import eu.kalaka.matching.copies.Volunteer;
import eu.kalaka.matching.eligibility.Opening;
import eu.kalaka.matching.history.History;
import eu.kalaka.matching.history.PastShift;
import eu.kalaka.matching.history.PastShift.Outcome;
import eu.kalaka.matching.holds.Booking;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** People and needs by the dice: few values, so that borders and ties come up often. The same seed throws the same. */
final class Chance {

    static final LocalDate DAY = LocalDate.of(2026, 11, 28);
    private static final List<String> UNITS =
            List.of("/hu/ke", "/hu/ke/tata", "/hu/ke/tata/tata", "/hu/ke/oroszlany", "/hu/pe", "/hu/pe/erd", "/gr/se");
    private static final List<String> SKILLS = List.of(
            "CARE.company_older",
            "CARE.home_help",
            "HLTH.nurse",
            "PRAC.drive_car",
            "FOOD.serving",
            "EDUC.child_activities");
    private static final List<String> LANGUAGES = List.of("hu", "de", "el");
    private static final List<String> COURSES = List.of("first-aid", "hospital", "food");
    private static final List<String> ACTIVITIES =
            List.of("care_elderly", "food_relief", "homeless", "no_such_activity");
    private static final List<GeoPoint> PLACES = List.of(
            new GeoPoint(47.6486, 18.3184),
            new GeoPoint(47.7433, 18.1191),
            new GeoPoint(47.58, 18.39),
            new GeoPoint(47.4979, 19.0402),
            new GeoPoint(41.0856, 23.5476));
    private static final List<UUID> HOSTS = List.of(new UUID(7, 1), new UUID(7, 2), new UUID(7, 3));

    private static final List<String> PAPERS = List.of("criminal_record", "health_book");

    private final Random dice;

    Chance(long seed) {
        dice = new Random(seed);
    }

    Profile profile() {
        return profile(new UUID(dice.nextLong(), dice.nextLong()));
    }

    Profile profile(UUID id) {
        Volunteer volunteer = new Volunteer(
                id,
                oneOf(UNITS),
                often() ? "active" : oneOf(List.of("registered", "paused", "enquiry")),
                birthDate(),
                place(),
                some(SKILLS),
                some(LANGUAGES),
                availability(),
                sometimes(() -> oneOf(List.of(0, 5, 12, 13, 20, 48, 49, 50, 800))),
                often() ? Set.of("matching_share", "registry") : Set.of(),
                sometimes(() -> DAY.minusDays(dice.nextInt(400) - 20)),
                levels(),
                evidence(),
                sometimes(() -> new GuardianConsent(some(List.of("koet", "iksz")), often(), often(), null)),
                dice.nextInt(6) > 0 ? null : citizenship(),
                sometimes(() -> new Student("school", often(), some(List.of("social", "health")))),
                dice.nextInt(6) == 0 ? Set.of(oneOf(HOSTS)) : Set.of(),
                dice.nextInt(12) == 0 ? List.of(new OtherDays(DAY, DAY, dice.nextBoolean())) : List.of());
        return new Profile(volunteer, qualifications(id), new History(volunteer.registeredOn(), shifts(id)));
    }

    Search search() {
        Opening opening = opening();
        List<UnitPath> units = dice.nextInt(3) > 0
                ? List.of(UnitPath.NETWORK)
                : some(UNITS).stream().map(UnitPath::new).toList();
        return dice.nextInt(4) > 0
                ? Search.all(opening, units)
                : new Search(
                        opening,
                        units,
                        dice.nextBoolean() ? Set.of() : Set.of(oneOf(SKILLS)),
                        dice.nextBoolean() ? Set.of() : Set.of(oneOf(LANGUAGES)),
                        sometimes(() -> dice.nextInt(60)),
                        dice.nextInt(3) > 0 ? null : "SATURDAY/morning",
                        dice.nextInt(4) == 0);
    }

    /** When somebody is taken, around the days of the openings; mostly never. */
    List<Booking> bookings() {
        int count = Math.max(0, dice.nextInt(6) - 3);
        return Stream.generate(this::booking).limit(count).toList();
    }

    private Booking booking() {
        Instant start = DAY.atStartOfDay(ZoneOffset.ofHours(1))
                .plusHours(dice.nextInt(24 * 20) - 24 * 10)
                .toInstant();
        Instant end = start.plus(Duration.ofMinutes(oneOf(List.of(30, 120, 270, 600))));
        return new Booking(new PlacementId(new UUID(4, dice.nextLong())), 0, start, end, null);
    }

    private Opening opening() {
        OffsetDateTime start = DAY.plusDays(dice.nextInt(3))
                .atTime(oneOf(List.of(0, 5, 6, 9, 14, 18, 20, 22)), oneOf(List.of(0, 30)))
                .atOffset(ZoneOffset.ofHours(1));
        OffsetDateTime end = start.plusMinutes(oneOf(List.of(30, 120, 240, 600, 3000)));
        Set<String> courses = dice.nextInt(3) == 0 ? Set.of(oneOf(COURSES)) : Set.of();
        Need need = new Need(
                new UUID(1, dice.nextLong()),
                oneOf(UNITS),
                oneOf(HOSTS),
                "published",
                oneOf(ACTIVITIES),
                oneOf(List.of("koet", "koet", "informal", "iksz")),
                place(),
                dice.nextBoolean() ? null : oneOf(List.of(0, 14, 16, 18, 28)),
                List.of(new Shift(new UUID(2, dice.nextLong()), start, end, 2)),
                dice.nextInt(3) == 0 ? Set.of(oneOf(SKILLS)) : dice.nextInt(12) == 0 ? Set.of("XX.nobody") : Set.of(),
                dice.nextInt(4) == 0 ? Set.of("XX.nobody", oneOf(SKILLS)) : some(SKILLS),
                courses,
                some(LANGUAGES),
                null,
                dice.nextInt(4) > 0 ? null : oneOf(List.of(-5, 0, 12, 40_000)),
                dice.nextBoolean() ? List.of() : levels(),
                dice.nextInt(5) == 0 ? Set.of(oneOf(PAPERS)) : Set.of(),
                dice.nextBoolean() ? null : oneOf(List.of("social", "health")),
                dice.nextBoolean(),
                dice.nextInt(5) == 0,
                null);
        return new Opening(
                need,
                need.shifts().getFirst(),
                courses.stream().map(code -> new Course(code, Map.of())).toList(),
                new Host(need.hostId(), dice.nextBoolean() ? null : DAY.plusDays(1)),
                0);
    }

    private Citizenship citizenship() {
        return new Citizenship(
                oneOf(List.of("own", "eea", "non_eea", "non_eea")),
                dice.nextInt(3) > 0 ? null : "refugee",
                dice.nextBoolean(),
                dice.nextBoolean());
    }

    private LocalDate birthDate() {
        return dice.nextInt(3) == 0
                ? DAY.minusYears(oneOf(List.of(10, 14, 16, 18, 28))).plusDays(dice.nextInt(5) - 2)
                : LocalDate.of(1930 + dice.nextInt(90), 1 + dice.nextInt(12), 1 + dice.nextInt(28));
    }

    private @Nullable GeoPoint place() {
        return switch (dice.nextInt(8)) {
            case 0 -> null;
            case 1, 2 -> {
                GeoPoint near = oneOf(PLACES);
                yield new GeoPoint(near.lat() + dice.nextGaussian() * 0.2, near.lon() + dice.nextGaussian() * 0.2);
            }
            case 3 -> new GeoPoint(dice.nextDouble() * 180 - 90, dice.nextDouble() * 360 - 180);
            default -> oneOf(PLACES);
        };
    }

    private Set<String> availability() {
        Set<String> times = new HashSet<>();
        int density = dice.nextInt(4);
        for (DayOfWeek day : DayOfWeek.values()) {
            for (String part : List.of("night", "morning", "afternoon", "evening")) {
                if (dice.nextInt(4) < density * 2 - 1) {
                    times.add(day + "/" + part);
                }
            }
        }
        return times;
    }

    private List<SkillLevel> levels() {
        return some(SKILLS).stream()
                .map(skill -> new SkillLevel(skill, 1 + dice.nextInt(3)))
                .toList();
    }

    private List<Evidence> evidence() {
        return some(PAPERS).stream()
                .map(type -> new Evidence(type, sometimes(() -> DAY.plusDays(dice.nextInt(5) - 2))))
                .toList();
    }

    private List<Qualification> qualifications(UUID id) {
        return some(COURSES).stream()
                .map(course -> new Qualification(id, course, sometimes(() -> DAY.plusDays(dice.nextInt(5) - 2))))
                .toList();
    }

    private List<PastShift> shifts(UUID id) {
        List<PastShift> shifts = new ArrayList<>();
        int count = dice.nextBoolean() ? 0 : dice.nextInt(11);
        for (int i = 0; i < count; i++) {
            shifts.add(new PastShift(
                    new UUID(3, dice.nextLong()),
                    id,
                    oneOf(HOSTS),
                    DAY.minusDays(dice.nextInt(45) - 8),
                    oneOf(List.of(Outcome.values()))));
        }
        return shifts;
    }

    private boolean often() {
        return dice.nextInt(6) > 0;
    }

    private <T> @Nullable T sometimes(Supplier<T> value) {
        return dice.nextInt(3) == 0 ? null : value.get();
    }

    private <T> Set<T> some(List<T> of) {
        Set<T> chosen = new HashSet<>();
        int odds = dice.nextInt(4);
        of.stream().filter(_ -> dice.nextInt(4) < odds).forEach(chosen::add);
        return chosen;
    }

    <T> T oneOf(List<T> all) {
        return all.get(dice.nextInt(all.size()));
    }
}
