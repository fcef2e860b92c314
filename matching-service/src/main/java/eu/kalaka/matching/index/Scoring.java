package eu.kalaka.matching.index;

import eu.kalaka.contracts.SkillLevel;
import eu.kalaka.matching.copies.Need;
import eu.kalaka.matching.eligibility.Opening;
import eu.kalaka.matching.ranking.ActivityInterests;
import eu.kalaka.matching.ranking.Thousandths;
import eu.kalaka.matching.ranking.Weights;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The soft side of a search: the engine in use over the bits of a block. Three parts have shares that bits alone do not tell; there a
 * level is the best that its rows can have, and {@link #exact} sets each row right.
 */
final class Scoring {

    static final Weights WEIGHTS = Weights.OF_ENGINE_3;

    private final List<Levels> parts = new ArrayList<>();
    private final int[] useful;
    private final int usefulCount;
    private final int[] usefulLevels;
    private final boolean asksLevels;
    private final int day;

    Scoring(Opening opening, Rows rows) {
        Need need = opening.need();
        List<String> nice = List.copyOf(need.skillsNice());
        day = Math.toIntExact(opening.day().toEpochDay());
        useful = known(rows.skills, nice);
        usefulCount = nice.size();
        usefulLevels = nice.stream()
                .filter(code -> rows.skills.find(code) != Dictionary.UNKNOWN)
                .mapToInt(need::leastLevelOf)
                .toArray();
        asksLevels = need.skillLevels().stream().map(SkillLevel::skill).anyMatch(nice::contains);
        // First what is soon told and rarely good: the sooner the rest has to be good, the less is looked at.
        addContinuity(rows.hosts.find(need.hostId()));
        addInterests(ActivityInterests.of(need.activity()), rows);
        if (usefulCount > 0) {
            addCount(WEIGHTS.skills(), useful, usefulCount, Block::skill);
        }
        addLanguages(need, rows);
        addMargin(Probe.times(opening.neighbouringWeekTimes()));
        parts.add(new Levels(WEIGHTS.waiting(), new int[] {Thousandths.ALL, 0}, Scoring::waiting));
        parts.add(new Levels(
                WEIGHTS.reliability(),
                new int[] {Thousandths.ALL, Thousandths.ALL, Levels.NO_ANSWER},
                Scoring::reliability));
        addFairness();
    }

    List<Levels> parts() {
        return parts;
    }

    /** A row's sum and weights, packed, set right where its levels were only the best that it could have. */
    long exact(Block block, int row, int sum, int weights) {
        int exactSum = sum;
        int exactWeights = weights;
        long bit = 1L << row;
        if ((block.flags[Block.PLACED] & bit) == 0) {
            int since = block.registered[row];
            exactSum -= WEIGHTS.waiting() * Thousandths.ALL;
            if (since == Block.NOT_KNOWN) {
                exactWeights -= WEIGHTS.waiting();
            } else {
                exactSum += WEIGHTS.waiting() * Thousandths.waiting(day - since);
            }
        }
        if ((block.flags[Block.HAS_MISSED] & bit) != 0) {
            int kept = block.kept[row];
            exactSum += WEIGHTS.reliability() * (Thousandths.of(kept, kept + block.missed[row]) - Thousandths.ALL);
        }
        if (asksLevels) {
            exactSum += WEIGHTS.skills() * (skills(block, row) - skillsAtBest(block, bit));
        }
        return ((long) exactSum << Integer.SIZE) | exactWeights;
    }

    private int skillsAtBest(Block block, long bit) {
        int count = 0;
        for (int skill : useful) {
            count += (block.skill(skill) & bit) == 0 ? 0 : 1;
        }
        return Thousandths.of(count, usefulCount);
    }

    private int skills(Block block, int row) {
        long bit = 1L << row;
        int sum = 0;
        for (int i = 0; i < useful.length; i++) {
            if ((block.skill(useful[i]) & bit) != 0) {
                sum += Thousandths.level(level(block, useful[i], bit), usefulLevels[i]);
            }
        }
        return sum / usefulCount;
    }

    /** Her stated level, or 0 where she stated none. */
    private static int level(Block block, int skill, long bit) {
        for (int level = 1; level <= 3; level++) {
            if ((block.levels.rows(Keys.level(skill, level)) & bit) != 0) {
                return level;
            }
        }
        return 0;
    }

    private void addInterests(Collection<String> fitting, Rows rows) {
        if (fitting.isEmpty()) {
            return;
        }
        int[] codes = known(rows.skills, fitting);
        int[] shares = {Thousandths.interests(2), Thousandths.interests(1), 0, Levels.NO_ANSWER};
        parts.add(new Levels(WEIGHTS.interests(), shares, (block, masks) -> {
            long one = 0;
            long two = 0;
            for (int code : codes) {
                long has = block.skill(code);
                two |= one & has;
                one |= has;
            }
            long named = block.flags[Block.NAMED_SKILLS];
            masks[0] = two;
            masks[1] = one & ~two;
            masks[2] = named & ~one;
            masks[3] = ~named;
        }));
    }

    /** One slice of a block by a code. */
    @FunctionalInterface
    private interface Slice {
        long of(Block block, int code);
    }

    private void addCount(int weight, int[] codes, int of, Slice slice) {
        int[] shares = shares(codes.length, of);
        Counter counter = new Counter(codes.length);
        parts.add(new Levels(weight, shares, (block, masks) -> {
            counter.reset();
            for (int code : codes) {
                counter.add(slice.of(block, code));
            }
            for (int level = 0; level < shares.length; level++) {
                masks[level] = counter.rows(codes.length - level);
            }
        }));
    }

    private void addCountOfThoseWhoSaid(int weight, int[] codes, int of, Slice slice, int said) {
        int[] shares = IntStream.concat(IntStream.of(shares(codes.length, of)), IntStream.of(Levels.NO_ANSWER))
                .toArray();
        Counter counter = new Counter(codes.length);
        parts.add(new Levels(weight, shares, (block, masks) -> {
            counter.reset();
            for (int code : codes) {
                counter.add(slice.of(block, code));
            }
            for (int level = 0; level <= codes.length; level++) {
                masks[level] = counter.rows(codes.length - level) & block.flags[said];
            }
            masks[codes.length + 1] = ~block.flags[said];
        }));
    }

    private static int[] shares(int most, int of) {
        return IntStream.rangeClosed(0, most)
                .map(level -> Thousandths.of(most - level, of))
                .toArray();
    }

    private void addLanguages(Need need, Rows rows) {
        if (!need.languagesNice().isEmpty()) {
            addCountOfThoseWhoSaid(
                    WEIGHTS.languages(),
                    known(rows.languages, need.languagesNice()),
                    need.languagesNice().size(),
                    Block::language,
                    Block.NAMED_LANGUAGES);
        }
    }

    private void addMargin(int[] around) {
        if (around.length > 0) {
            addCountOfThoseWhoSaid(
                    WEIGHTS.margin(), around, around.length, (block, time) -> block.week[time], Block.NAMED_TIMES);
        }
    }

    private static void waiting(Block block, long[] masks) {
        masks[0] = ~block.flags[Block.PLACED];
        masks[1] = block.flags[Block.PLACED];
    }

    private static void reliability(Block block, long[] masks) {
        long ended = block.flags[Block.HAS_ENDED];
        long missed = block.flags[Block.HAS_MISSED];
        masks[0] = ended & ~missed;
        masks[1] = missed;
        masks[2] = ~ended;
    }

    private void addContinuity(int host) {
        int[] shares = shares(Thousandths.REGULAR, Thousandths.REGULAR);
        boolean isKnown = host != Dictionary.UNKNOWN;
        parts.add(new Levels(WEIGHTS.continuity(), isKnown ? shares : new int[] {0}, (block, masks) -> {
            long none = -1;
            for (int level = 0; level < (isKnown ? Thousandths.REGULAR : 0); level++) {
                masks[level] = block.hosts.rows(Keys.regular(host, Thousandths.REGULAR - level));
                none &= ~masks[level];
            }
            masks[isKnown ? Thousandths.REGULAR : 0] = none;
        }));
    }

    private void addFairness() {
        int[] shares = IntStream.rangeClosed(0, Thousandths.MOST_LATELY)
                .map(Thousandths::fairness)
                .toArray();
        int from = Keys.shiftOn(day - Thousandths.LATELY_DAYS, 0);
        int before = Keys.shiftOn(day, 0);
        Counter counter = new Counter(Thousandths.MOST_LATELY);
        parts.add(new Levels(WEIGHTS.fairness(), shares, (block, masks) -> {
            counter.reset();
            SparseMasks days = block.days;
            for (int at = days.first(from); at < days.keys().length && days.keys()[at] < before; at++) {
                counter.add(days.masks()[at]);
            }
            for (int lately = 0; lately < shares.length; lately++) {
                masks[lately] = counter.rows(lately);
            }
        }));
    }

    private static int[] known(Dictionary<String> dictionary, Collection<String> codes) {
        return codes.stream()
                .mapToInt(dictionary::find)
                .filter(number -> number != Dictionary.UNKNOWN)
                .toArray();
    }
}
