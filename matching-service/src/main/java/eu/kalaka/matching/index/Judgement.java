package eu.kalaka.matching.index;

import eu.kalaka.matching.VolunteerId;
import eu.kalaka.matching.copies.Volunteer;
import eu.kalaka.matching.eligibility.Candidate;
import eu.kalaka.matching.eligibility.Gate;
import eu.kalaka.matching.eligibility.Gates;
import eu.kalaka.matching.eligibility.Opening;
import eu.kalaka.matching.holds.Booking;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Which gates are closed for which rows of a block. What the columns tell is told for 64 rows at once. The other gates depend on
 * the date of birth alone for everybody who has no {@link Extras} and no booking near: they are asked once for each such date, and
 * one by one for the rest.
 */
final class Judgement {

    private static final UUID NOBODY = new UUID(0, 0);
    private static final List<Gate> GATES = Gates.ALL;
    private static final int STATUS = at("status");
    private static final int CONSENT = at("consent");
    private static final int SKILLS = at("skills");
    private static final int EVIDENCE = at("evidence");
    private static final int TRAINING = at("training");
    private static final int AVAILABILITY = at("availability");
    private static final int DISTANCE = at("distance");
    private static final int RADIUS = at("radius");
    private static final Set<Integer> TOLD_BY_COLUMNS =
            Set.of(STATUS, CONSENT, at("controller"), SKILLS, EVIDENCE, TRAINING, AVAILABILITY, DISTANCE, RADIUS);

    private final Probe probe;
    private final Opening opening;
    private final Map<VolunteerId, List<Booking>> booked;
    private final Map<Integer, Integer> byBirth = new HashMap<>();
    private final long[] closed = new long[GATES.size()];

    /**
     * None yet.
     *
     * @param booked those who have a booking that may matter
     */
    Judgement(Probe probe, Opening opening, Map<VolunteerId, List<Booking>> booked) {
        this.probe = probe;
        this.opening = opening;
        this.booked = booked;
    }

    /**
     * Asks for these rows.
     *
     * @param bookedRows those of them who are in {@code booked}
     * @return for each of {@link Gates#ALL} the rows for which it is closed; good until the next block
     */
    long[] of(Block block, long rows, long bookedRows) {
        Arrays.fill(closed, 0);
        closed[STATUS] = rows & ~block.flags[Block.MAY_BE_ASKED];
        closed[CONSENT] = rows & ~block.flags[Block.SHARES];
        closed[SKILLS] = rows & ~probe.able(block, rows);
        closed[EVIDENCE] = rows & ~probe.shown(block, rows);
        closed[TRAINING] = rows & ~probe.trained(block, rows);
        closed[AVAILABILITY] = rows & ~probe.free(block) & ~block.flags[Block.OTHER_DAYS];
        if (probe.place != null && block.cell.key.isSomewhere()) {
            closed[DISTANCE] = tooFar(block, rows, probe.place);
            closed[RADIUS] = probe.beyond(block, rows, probe.radius);
        }
        long special = rows & (block.rowsWithExtras() | bookedRows);
        for (long rest = rows; rest != 0; rest &= rest - 1) {
            int row = Long.numberOfTrailingZeros(rest);
            long bit = 1L << row;
            close((special & bit) == 0 ? ordinary(block.birth[row]) : special(block, row), bit);
        }
        return closed;
    }

    private static long tooFar(Block block, long rows, Nearness place) {
        long tooFar = 0;
        for (long rest = rows; rest != 0; rest &= rest - 1) {
            int row = Long.numberOfTrailingZeros(rest);
            int limit = block.maxKm[row];
            if (limit != Block.NO_LIMIT && place.isBeyond(block.lat[row], block.lon[row], limit)) {
                tooFar |= 1L << row;
            }
        }
        return tooFar;
    }

    private void close(int gates, long rows) {
        for (int rest = gates; rest != 0; rest &= rest - 1) {
            closed[Integer.numberOfTrailingZeros(rest)] |= rows;
        }
    }

    private int ordinary(int birth) {
        return byBirth.computeIfAbsent(birth, day -> ask(somebody(day, Set.of(), Extras.NONE), List.of(), false));
    }

    private int special(Block block, int row) {
        boolean hasOtherDays = (block.flags[Block.OTHER_DAYS] & (1L << row)) != 0;
        Volunteer volunteer = somebody(block.birth[row], Rows.availability(block, row), block.extras(row));
        List<Booking> bookings = booked.getOrDefault(new VolunteerId(block.id(row)), List.of());
        return ask(volunteer, bookings, hasOtherDays);
    }

    private int ask(Volunteer volunteer, List<Booking> bookings, boolean hasOtherDays) {
        Candidate candidate = new Candidate(volunteer, List.of(), bookings);
        int gates = 0;
        for (int gate = 0; gate < GATES.size(); gate++) {
            boolean isAsked = !TOLD_BY_COLUMNS.contains(gate) || (gate == AVAILABILITY && hasOtherDays);
            if (isAsked
                    && !Gates.closed(List.of(GATES.get(gate)), candidate, opening)
                            .isEmpty()) {
                gates |= 1 << gate;
            }
        }
        return gates;
    }

    /** As much of somebody as the gates ask that the columns do not tell. */
    private Volunteer somebody(int birth, Set<String> availability, Extras extras) {
        return new Volunteer(
                NOBODY,
                opening.need().unit(),
                "active",
                LocalDate.ofEpochDay(birth),
                null,
                Set.of(),
                Set.of(),
                availability,
                null,
                Set.of(),
                null,
                List.of(),
                List.of(),
                extras.guardian(),
                extras.citizenship(),
                extras.student(),
                extras.blockedHosts(),
                extras.otherDays());
    }

    private static int at(String gate) {
        return GATES.stream().map(Gate::name).toList().indexOf(gate);
    }
}
