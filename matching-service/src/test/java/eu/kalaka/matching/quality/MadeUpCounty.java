package eu.kalaka.matching.quality;

import eu.kalaka.contracts.GeoPoint;
import eu.kalaka.contracts.codes.Code;
import eu.kalaka.contracts.codes.CodeList;
import eu.kalaka.matching.copies.Need;
import eu.kalaka.matching.copies.Shift;
import eu.kalaka.matching.copies.Volunteer;
import eu.kalaka.matching.eligibility.Opening;
import eu.kalaka.matching.history.PastShift;
import eu.kalaka.matching.history.PastShift.Outcome;
import eu.kalaka.matching.ranking.ActivityInterests;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** A county in which the truth is known. The same seed makes the same county. */
final class MadeUpCounty {

    static final long SEED = 20_261_128;
    static final int NEIGHBOURS = 800;
    static final int OPENINGS = 240;

    private static final String UNIT = "/hu/made-up/town";
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 2);
    private static final int DAYS = 60;
    private static final int HOSTS = 30;

    /** Tatabánya, Tata, Komárom, Esztergom, Oroszlány, Kisbér, Dorog, Bábolna. */
    private static final List<GeoPoint> TOWNS = List.of(
            new GeoPoint(47.585, 18.393),
            new GeoPoint(47.649, 18.318),
            new GeoPoint(47.743, 18.119),
            new GeoPoint(47.793, 18.740),
            new GeoPoint(47.487, 18.312),
            new GeoPoint(47.502, 18.026),
            new GeoPoint(47.720, 18.730),
            new GeoPoint(47.641, 17.978));

    private static final List<String> PARTS = List.of("morning", "afternoon", "evening");
    private static final List<Integer> BEGINNINGS = List.of(9, 14, 18);

    private final Random random;
    private final List<String> activities = CodeList.ACTIVITIES.all().stream()
            .map(Code::code)
            .filter(activity -> !ActivityInterests.of(activity).isEmpty())
            .toList();
    private final List<String> allInterests = activities.stream()
            .flatMap(activity -> ActivityInterests.of(activity).stream())
            .distinct()
            .sorted()
            .toList();
    private final List<UUID> hosts;
    private final List<Neighbour> neighbours;
    private final List<Opening> openings;

    private final IdentityHashMap<Opening, List<Neighbour>> fitting = new IdentityHashMap<>();

    /** The county of the report. */
    MadeUpCounty() {
        this(SEED);
    }

    /** Another one. */
    MadeUpCounty(long seed) {
        random = new Random(seed);
        hosts = IntStream.range(0, HOSTS).mapToObj(_ -> id()).toList();
        neighbours = IntStream.range(0, NEIGHBOURS).mapToObj(_ -> neighbour()).toList();
        openings = IntStream.range(0, OPENINGS)
                .mapToObj(_ -> opening())
                .sorted(Comparator.comparing(
                                (Opening opening) -> opening.start().toInstant())
                        .thenComparing(opening -> opening.shift().shiftId().toString()))
                .toList();
    }

    List<Neighbour> neighbours() {
        return neighbours;
    }

    /** Those for whom {@code fits} is true; asked once for each opening. */
    List<Neighbour> fitting(Opening opening, Predicate<Neighbour> fits) {
        return fitting.computeIfAbsent(
                opening, _ -> neighbours.stream().filter(fits).toList());
    }

    /** In the order of time. */
    List<Opening> openings() {
        return openings;
    }

    private Neighbour neighbour() {
        UUID id = id();
        Set<String> likes = new HashSet<>();
        int kinds = 1 + random.nextInt(3);
        while (likes.size() < kinds) {
            likes.add(oneOf(activities));
        }
        double bearableKm = 5 + random.nextInt(26);
        double dependable = 0.7 + 0.3 * random.nextDouble();
        LocalDate registeredOn = FIRST_DAY.minusDays(random.nextInt(700));
        List<PastShift> before = chance(0.5) ? List.of() : before(id, dependable);
        Set<String> speaks = languages();
        return new Neighbour(
                likes, bearableKm, speaks, dependable, form(id, likes, bearableKm, speaks), registeredOn, before);
    }

    /** People name most of what they like and something that they only think they like; many leave questions open. */
    private Volunteer form(UUID id, Set<String> likes, double bearableKm, Set<String> speaks) {
        Set<String> named = new HashSet<>();
        likes.stream()
                .sorted()
                .flatMap(activity -> ActivityInterests.of(activity).stream().sorted())
                .forEach(interest -> {
                    if (chance(0.55)) {
                        named.add(interest);
                    }
                });
        IntStream.range(0, random.nextInt(4)).forEach(_ -> named.add(oneOf(allInterests)));
        return new Volunteer(
                id,
                UNIT,
                "active",
                LocalDate.of(1950 + random.nextInt(55), 6, 1),
                near(oneOf(TOWNS)),
                named,
                chance(0.15) ? Set.of() : speaks,
                availability(),
                chance(0.6) ? (int) Math.ceil(bearableKm * 1.5) : null,
                Set.of("registry", "matching_share"));
    }

    private List<PastShift> before(UUID volunteer, double dependable) {
        return IntStream.range(0, 1 + random.nextInt(6))
                .mapToObj(_ -> new PastShift(
                        id(),
                        volunteer,
                        oneOf(hosts),
                        FIRST_DAY.minusDays(1 + random.nextInt(365)),
                        chance(dependable) ? Outcome.KEPT : Outcome.MISSED))
                .toList();
    }

    private Set<String> languages() {
        Set<String> spoken = new HashSet<>(Set.of("hu"));
        if (chance(0.3)) {
            spoken.add("de");
        }
        if (chance(0.25)) {
            spoken.add("en");
        }
        return spoken;
    }

    /** Each part of the week with the same chance, but those who are free by day are free on many days. */
    private Set<String> availability() {
        double free = 0.25 + 0.5 * random.nextDouble();
        Set<String> times = new HashSet<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            for (String part : PARTS) {
                if (chance(free)) {
                    times.add(day + "/" + part);
                }
            }
        }
        return times;
    }

    private Opening opening() {
        String activity = oneOf(activities);
        List<String> useful = ActivityInterests.of(activity).stream().sorted().toList();
        Set<String> nice = new HashSet<>(List.of(oneOf(useful), oneOf(useful)));
        OffsetDateTime start = FIRST_DAY
                .plusDays(random.nextInt(DAYS))
                .atTime(oneOf(BEGINNINGS), 0)
                .atOffset(ZoneOffset.ofHours(1));
        var shift = new Shift(id(), start, start.plusHours(3), 1 + random.nextInt(3));
        GeoPoint place = near(oneOf(TOWNS));
        Need need = new Need(
                id(),
                UNIT,
                oneOf(hosts),
                "published",
                activity,
                "koet",
                place,
                null,
                List.of(shift),
                Set.of(),
                nice,
                Set.of(),
                chance(0.25) ? Set.of("de") : Set.of());
        return new Opening(need, shift, List.of());
    }

    private GeoPoint near(GeoPoint town) {
        return new GeoPoint(
                town.lat() + (random.nextDouble() - 0.5) * 0.08, town.lon() + (random.nextDouble() - 0.5) * 0.12);
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private <T> T oneOf(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
