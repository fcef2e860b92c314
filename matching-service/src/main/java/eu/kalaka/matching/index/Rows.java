package eu.kalaka.matching.index;

import eu.kalaka.contracts.GeoPoint;
import eu.kalaka.contracts.SkillLevel;
import eu.kalaka.matching.copies.Qualification;
import eu.kalaka.matching.copies.Volunteer;
import eu.kalaka.matching.eligibility.Distance;
import eu.kalaka.matching.history.History;
import eu.kalaka.matching.history.PastShift;
import eu.kalaka.matching.history.PastShift.Outcome;
import eu.kalaka.matching.ranking.Thousandths;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Turns profiles into rows, and knows the numbers of all codes. */
final class Rows {

    /** As {@code PersonGates.status} has it; {@code OracleTest} holds the two together. */
    private static final Set<String> MAY_BE_ASKED = Set.of("registered", "interviewed", "active");

    private static final String SHARING_WITH_HOSTS = "matching_share";
    private static final Map<String, Integer> TIMES = times();

    final Dictionary<String> controllers = new Dictionary<>();
    final Dictionary<String> units = new Dictionary<>();
    final Dictionary<String> skills = new Dictionary<>();
    final Dictionary<String> languages = new Dictionary<>();
    final Dictionary<String> courses = new Dictionary<>();
    final Dictionary<String> evidence = new Dictionary<>();
    final Dictionary<UUID> hosts = new Dictionary<>();

    Row row(Profile profile) {
        Volunteer volunteer = profile.volunteer();
        History history = profile.history();
        GeoPoint place = volunteer.place();
        int controller = controllers.number(volunteer.unitPath().controller().value());
        return new Row(
                volunteer.volunteerId().getMostSignificantBits(),
                volunteer.volunteerId().getLeastSignificantBits(),
                CellKey.of(controller, place),
                units.number(volunteer.unit()),
                place == null ? 0 : Distance.millionths(place.lat()),
                place == null ? 0 : Distance.millionths(place.lon()),
                limit(volunteer.maxDistanceKm()),
                Math.toIntExact(volunteer.birthDate().toEpochDay()),
                day(history.registeredOn()),
                flags(volunteer),
                week(volunteer.availability()),
                numbers(skills, volunteer.skills()),
                numbers(languages, volunteer.languages()),
                volunteer.evidence().stream()
                        .mapToInt(seen -> Keys.until(evidence.number(seen.type()), seen.validUntil()))
                        .toArray(),
                volunteer.skillLevels().stream()
                        .map(SkillLevel::skill)
                        .distinct()
                        .mapToInt(skill -> level(skill, volunteer.levelOf(skill).orElseThrow()))
                        .toArray(),
                Extras.of(volunteer),
                past(profile.qualifications(), history.shifts()));
    }

    /** The number of a weekly time, 0 to 27, or nothing where it is no such code. */
    static @Nullable Integer time(String code) {
        return TIMES.get(code);
    }

    private int level(String skill, int stated) {
        return Keys.level(skills.number(skill), Math.clamp(stated, 0, Keys.HIGHEST_LEVEL));
    }

    /** The weekly times of a row. */
    static Set<String> availability(Block block, int row) {
        Set<String> times = new HashSet<>();
        for (Map.Entry<String, Integer> time : TIMES.entrySet()) {
            if ((block.week[time.getValue()] & (1L << row)) != 0) {
                times.add(time.getKey());
            }
        }
        return times;
    }

    /** What she did, in numbers. */
    Past past(List<Qualification> completed, List<PastShift> shifts) {
        History history = new History(null, shifts);
        int kept = history.kept();
        int missed = history.missed();
        return new Past(
                Math.min(kept, Character.MAX_VALUE),
                Math.min(missed, Character.MAX_VALUE),
                flag(Block.PLACED, !shifts.isEmpty())
                        | flag(Block.HAS_ENDED, kept + missed > 0)
                        | flag(Block.HAS_MISSED, missed > 0),
                completed.stream()
                        .mapToInt(done -> Keys.until(courses.number(done.course()), done.validUntil()))
                        .toArray(),
                regulars(shifts),
                days(shifts));
    }

    private static int flags(Volunteer volunteer) {
        return flag(Block.MAY_BE_ASKED, MAY_BE_ASKED.contains(volunteer.status()))
                | flag(Block.SHARES, volunteer.consents().contains(SHARING_WITH_HOSTS))
                | flag(Block.NAMED_SKILLS, !volunteer.skills().isEmpty())
                | flag(Block.NAMED_LANGUAGES, !volunteer.languages().isEmpty())
                | flag(Block.NAMED_TIMES, !volunteer.availability().isEmpty())
                | flag(Block.OTHER_DAYS, !volunteer.otherDays().isEmpty())
                | flag(Block.STUDENT, volunteer.student() != null);
    }

    private static int flag(int number, boolean is) {
        return is ? 1 << number : 0;
    }

    private static int week(Set<String> availability) {
        int week = 0;
        for (String code : availability) {
            Integer time = TIMES.get(code);
            week |= time == null ? 0 : 1 << time;
        }
        return week;
    }

    private static int limit(@Nullable Integer km) {
        return km == null || km >= Block.NO_LIMIT ? Block.NO_LIMIT : Math.max(0, km);
    }

    private static int day(@Nullable LocalDate day) {
        return day == null
                ? Block.NOT_KNOWN
                : (int) Math.clamp(day.toEpochDay(), Block.NOT_KNOWN + 1L, Character.MAX_VALUE);
    }

    private static int[] numbers(Dictionary<String> dictionary, Collection<String> codes) {
        return codes.stream().mapToInt(dictionary::number).toArray();
    }

    private int[] regulars(List<PastShift> shifts) {
        Map<UUID, Integer> kept = new HashMap<>();
        for (PastShift shift : shifts) {
            if (shift.outcome() == Outcome.KEPT) {
                kept.merge(shift.hostId(), 1, Integer::sum);
            }
        }
        return kept.entrySet().stream()
                .mapToInt(host ->
                        Keys.regular(hosts.number(host.getKey()), Math.min(host.getValue(), Thousandths.REGULAR)))
                .toArray();
    }

    private static int[] days(List<PastShift> shifts) {
        Map<LocalDate, Integer> days = new HashMap<>();
        for (PastShift shift : shifts) {
            if (shift.isWorked()) {
                days.merge(shift.day(), 1, Integer::sum);
            }
        }
        return days.entrySet().stream()
                .flatMapToInt(day -> IntStream.range(0, Math.min(day.getValue(), Keys.MOST_ON_A_DAY))
                        .map(nth -> Keys.shiftOn(Math.toIntExact(day.getKey().toEpochDay()), nth)))
                .toArray();
    }

    private static Map<String, Integer> times() {
        Map<String, Integer> times = new HashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            for (String part : List.of("night", "morning", "afternoon", "evening")) {
                times.put(day + "/" + part, times.size());
            }
        }
        return Map.copyOf(times);
    }
}
