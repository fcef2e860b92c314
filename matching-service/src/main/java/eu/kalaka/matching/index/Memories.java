package eu.kalaka.matching.index;

import eu.kalaka.contracts.GeoPoint;
import eu.kalaka.contracts.SkillLevel;
import eu.kalaka.matching.copies.Volunteer;
import eu.kalaka.matching.eligibility.Candidate;
import eu.kalaka.matching.eligibility.Distance;
import eu.kalaka.matching.history.History;
import eu.kalaka.matching.history.PastShift;
import eu.kalaka.matching.history.PastShift.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Volunteers as the columns remember them: as much as engines ask, and what they make of it is the same. Which shift was kept on
 * which day the columns do not know, nor does any engine ask.
 */
final class Memories {

    private static final UUID NOWHERE = new UUID(0, 0);

    private final Rows rows;

    Memories(Rows rows) {
        this.rows = rows;
    }

    Candidate of(Block block, int row) {
        Volunteer volunteer = volunteer(block, row);
        return new Candidate(
                volunteer, List.of(), List.of(), new History(volunteer.registeredOn(), shifts(block, row)));
    }

    private Volunteer volunteer(Block block, int row) {
        return new Volunteer(
                block.id(row),
                rows.units.code(block.unit[row]),
                "active",
                LocalDate.ofEpochDay(block.birth[row]),
                place(block, row),
                codes(rows.skills, block.skills.length, block::skill, row),
                codes(rows.languages, block.languages.length, block::language, row),
                Rows.availability(block, row),
                null,
                Set.of(),
                block.registered[row] == Block.NOT_KNOWN ? null : LocalDate.ofEpochDay(block.registered[row]),
                keys(block.levels, row).stream().map(this::level).toList(),
                List.of(),
                null,
                null,
                null,
                Set.of(),
                List.of());
    }

    private static @Nullable GeoPoint place(Block block, int row) {
        return block.cell.key.isSomewhere() ? Distance.place(block.lat[row], block.lon[row]) : null;
    }

    private static Set<String> codes(Dictionary<String> dictionary, int count, IntToLongFunction slice, int row) {
        Set<String> codes = new HashSet<>();
        for (int code = 0; code < count; code++) {
            if ((slice.applyAsLong(code) & (1L << row)) != 0) {
                codes.add(dictionary.code(code));
            }
        }
        return codes;
    }

    private SkillLevel level(int key) {
        return new SkillLevel(rows.skills.code(Keys.code(key)), Keys.small(key));
    }

    private List<PastShift> shifts(Block block, int row) {
        List<UUID> hostsOfKept = new ArrayList<>();
        for (int key : keys(block.hosts, row)) {
            for (int i = 0; i < Keys.small(key); i++) {
                hostsOfKept.add(rows.hosts.code(Keys.code(key)));
            }
        }
        List<LocalDate> days = new ArrayList<>(keys(block.days, row).stream()
                .map(key -> LocalDate.ofEpochDay(Keys.dayOf(key)))
                .toList());
        int kept = block.kept[row];
        while (days.size() < kept) {
            days.add(LocalDate.EPOCH);
        }
        List<PastShift> shifts = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            UUID host = i < hostsOfKept.size() ? hostsOfKept.get(i) : NOWHERE;
            shifts.add(shift(block, row, host, days.get(i), i < kept ? Outcome.KEPT : Outcome.EXPECTED));
        }
        for (int i = 0; i < block.missed[row]; i++) {
            shifts.add(shift(block, row, NOWHERE, LocalDate.EPOCH, Outcome.MISSED));
        }
        if (shifts.isEmpty() && (block.flags[Block.PLACED] & (1L << row)) != 0) {
            shifts.add(shift(block, row, NOWHERE, LocalDate.EPOCH, Outcome.GIVEN_UP));
        }
        return shifts;
    }

    private static PastShift shift(Block block, int row, UUID host, LocalDate day, Outcome outcome) {
        return new PastShift(NOWHERE, block.id(row), host, day, outcome);
    }

    private static List<Integer> keys(SparseMasks sparse, int row) {
        List<Integer> keys = new ArrayList<>();
        for (int at = 0; at < sparse.keys().length; at++) {
            if ((sparse.masks()[at] & (1L << row)) != 0) {
                keys.add(sparse.keys()[at]);
            }
        }
        return keys;
    }
}
