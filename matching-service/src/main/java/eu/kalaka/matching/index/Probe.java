package eu.kalaka.matching.index;

import eu.kalaka.contracts.GeoPoint;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.matching.copies.Course;
import eu.kalaka.matching.copies.Need;
import eu.kalaka.matching.eligibility.Opening;
import eu.kalaka.matching.eligibility.WeekTime;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The hard side of a search in the index's numbers: which rows of a block can be among the answers. Rules are those of
 * {@link eu.kalaka.matching.eligibility.Gates}; {@link Decided} says how each is kept.
 */
final class Probe {

    private static final int ANY_TIME = -1;

    final int controller;
    final @Nullable Nearness place;

    /** Kilometres that nobody may live beyond, whatever her own limit; the caller's filter. */
    final int within;

    /** The same by the need; who has no known place is not concerned. */
    final int radius;

    final Scoring scoring;

    private final @Nullable BitSet units;
    private final int[] times;
    private final int[] must;
    private final int[] mustLevels;
    private final int[] skills;
    private final int[] skillsFiltered;
    private final int[] languages;
    private final int[] courses;
    private final int[] coursesUntil;
    private final int[] evidence;
    private final int[] evidenceUntil;
    private final boolean asksStudent;
    private final int bornBy;
    private final boolean neverPlaced;
    private final int freeAt;
    private final boolean isHopeless;

    private Probe(Search search, Rows rows) {
        Opening opening = search.opening();
        Need need = opening.need();
        GeoPoint at = need.place();
        UnitPath own = need.unitPath().controller();
        controller = rows.controllers.find(own.value());
        place = at == null ? null : new Nearness(at);
        within = search.withinKm() == null ? Block.NO_LIMIT : search.withinKm();
        boolean isAnybodyVisible = search.units().stream().anyMatch(unit -> unit.covers(own));
        units = isAnybodyVisible ? null : visible(search.units(), rows);
        times = times(opening.weekTimes());
        List<String> asked = List.copyOf(need.skillsMust());
        must = numbers(rows.skills, asked);
        mustLevels = asked.stream().mapToInt(need::leastLevelOf).toArray();
        skillsFiltered = numbers(rows.skills, search.skills());
        skills = concat(must, skillsFiltered);
        languages = numbers(rows.languages, search.languages());
        courses = numbers(
                rows.courses, opening.courses().stream().map(Course::course).toList());
        coursesUntil = until(courses, opening.day());
        evidence = numbers(rows.evidence, need.evidenceMust());
        evidenceUntil = until(evidence, opening.day());
        asksStudent = need.regime().equals("iksz");
        radius = need.radiusKm() == null ? Block.NO_LIMIT : need.radiusKm();
        bornBy = Math.toIntExact(bornBy(opening).toEpochDay());
        neverPlaced = search.neverPlaced();
        freeAt = search.freeAt() == null ? ANY_TIME : Objects.requireNonNull(Rows.time(search.freeAt()));
        isHopeless = controller == Dictionary.UNKNOWN
                || (at == null && search.withinKm() != null)
                || isUnknown(skills)
                || isUnknown(languages)
                || isUnknown(courses)
                || isUnknown(evidence);
        scoring = new Scoring(opening, rows);
    }

    static Probe of(Search search, Rows rows) {
        return new Probe(search, rows);
    }

    /** Whether something is asked that nobody in the index has. */
    boolean isHopeless() {
        return isHopeless;
    }

    /** The rows for whom no gate that a bit tells is closed; what is left to ask of each, {@link #admits} says. */
    long rows(Block block) {
        long rows = block.live
                & block.flags[Block.MAY_BE_ASKED]
                & block.flags[Block.SHARES]
                & (free(block) | block.flags[Block.OTHER_DAYS])
                & (asksStudent ? block.flags[Block.STUDENT] : -1L)
                & filtered(block);
        for (int skill : skills) {
            rows &= block.skill(skill);
        }
        for (int language : languages) {
            rows &= block.language(language);
        }
        return shown(block, trained(block, rows));
    }

    /** The rows of whom the search speaks at all: those whom the caller may see and means; no gate is asked. */
    long seen(Block block) {
        if (controller == Dictionary.UNKNOWN) {
            return 0;
        }
        long rows = block.live & filtered(block);
        for (int skill : skillsFiltered) {
            rows &= skill == Dictionary.UNKNOWN ? 0 : block.skill(skill);
        }
        for (int language : languages) {
            rows &= language == Dictionary.UNKNOWN ? 0 : block.language(language);
        }
        rows = visible(block, rows, units);
        return isWithin(block) ? rows & ~beyond(block, rows, within) : 0;
    }

    private static long visible(Block block, long rows, @Nullable BitSet units) {
        if (units == null) {
            return rows;
        }
        long visible = rows;
        for (long rest = rows; rest != 0; rest &= rest - 1) {
            int row = Long.numberOfTrailingZeros(rest);
            visible &= units.get(block.unit[row]) ? -1L : ~(1L << row);
        }
        return visible;
    }

    /** Those of some rows who have all skills that the need must have, each as well as it must be. */
    long able(Block block, long rows) {
        long able = rows;
        for (int i = 0; i < must.length && able != 0; i++) {
            able &= must[i] == Dictionary.UNKNOWN
                    ? 0
                    : block.skill(must[i]) & good(block.levels, must[i], mustLevels[i]);
        }
        return able;
    }

    /** A level that was not stated is the first. */
    private static long good(SparseMasks levels, int skill, int least) {
        long stated = levels.rows(Keys.level(skill, 0), Keys.level(skill, Keys.HIGHEST_LEVEL));
        long good = least > Keys.HIGHEST_LEVEL
                ? 0
                : levels.rows(Keys.level(skill, Math.max(0, least)), Keys.level(skill, Keys.HIGHEST_LEVEL));
        return least <= 1 ? good | ~stated : good;
    }

    /** Those of some rows who have completed all courses. */
    long trained(Block block, long rows) {
        return proven(block.completions, courses, coursesUntil, rows);
    }

    /** Those of some rows who have shown all papers. */
    long shown(Block block, long rows) {
        return proven(block.evidence, evidence, evidenceUntil, rows);
    }

    /** The rows whose usual week has room for it. */
    long free(Block block) {
        long free = -1;
        for (int time : times) {
            free &= block.week[time];
        }
        return free;
    }

    /** Those of some rows who live farther away than that; nobody where one of the places is not known. */
    long beyond(Block block, long rows, int km) {
        if (km == Block.NO_LIMIT || place == null || !block.cell.key.isSomewhere()) {
            return 0;
        }
        long beyond = 0;
        for (long rest = rows; rest != 0; rest &= rest - 1) {
            int row = Long.numberOfTrailingZeros(rest);
            beyond |= place.isBeyond(block.lat[row], block.lon[row], km) ? 1L << row : 0;
        }
        return beyond;
    }

    /** The caller's wishes that cost no more than a bit. */
    private long filtered(Block block) {
        return (neverPlaced ? ~block.flags[Block.PLACED] : -1L) & (freeAt == ANY_TIME ? -1L : block.week[freeAt]);
    }

    /** Whoever's place is not known is not within. */
    private boolean isWithin(Block block) {
        return within == Block.NO_LIMIT || (place != null && block.cell.key.isSomewhere());
    }

    private static long proven(SparseMasks shown, int[] codes, int[] until, long rows) {
        long proven = rows;
        for (int i = 0; i < codes.length && proven != 0; i++) {
            proven &= codes[i] == Dictionary.UNKNOWN ? 0 : shown.rows(until[i], Keys.untilAnyDay(codes[i]));
        }
        return proven;
    }

    /** Whether the caller may see her and she is old enough: asked last, because it has to be asked one by one. */
    boolean admits(Block block, int row) {
        return block.birth[row] <= bornBy && (units == null || units.get(block.unit[row]));
    }

    /** The last birthday of those who are old enough for the need on the day; the law's ages are left to the gates. */
    private static LocalDate bornBy(Opening opening) {
        return opening.day()
                .minusYears(Objects.requireNonNullElse(opening.need().minAge(), 0));
    }

    private static int[] until(int[] codes, LocalDate day) {
        return Arrays.stream(codes).map(code -> Keys.until(code, day)).toArray();
    }

    private static BitSet visible(List<UnitPath> seen, Rows rows) {
        BitSet visible = new BitSet();
        rows.units.all().forEach((unit, number) -> {
            if (seen.stream().anyMatch(path -> path.covers(new UnitPath(unit)))) {
                visible.set(number);
            }
        });
        return visible;
    }

    static int[] times(List<WeekTime> times) {
        return times.stream()
                .mapToInt(time -> Objects.requireNonNull(Rows.time(time.code())))
                .toArray();
    }

    private static int[] numbers(Dictionary<String> dictionary, Collection<String> codes) {
        return codes.stream().mapToInt(dictionary::find).toArray();
    }

    private static int[] concat(int[] some, int[] others) {
        return IntStream.concat(Arrays.stream(some), Arrays.stream(others)).toArray();
    }

    private static boolean isUnknown(int[] numbers) {
        return Arrays.stream(numbers).anyMatch(number -> number == Dictionary.UNKNOWN);
    }
}
