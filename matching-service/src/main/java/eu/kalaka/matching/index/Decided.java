package eu.kalaka.matching.index;

import eu.kalaka.matching.eligibility.Gate;
import java.util.Map;

/** Which gates the index decides, and which it leaves to the gates themselves, asked for each candidate as she comes. */
public enum Decided {
    /** The columns say exactly what the gate says. */
    IN_COLUMNS,
    /** The columns never close it where it is open; where they leave it open the gate itself is asked. */
    NARROWED,
    /** The columns know nothing of it. */
    ONE_BY_ONE;

    /** Every gate by its name; the one place where the split is written. */
    static final Map<String, Decided> BY_GATE = Map.ofEntries(
            Map.entry("status", IN_COLUMNS),
            Map.entry("consent", IN_COLUMNS),
            Map.entry("controller", IN_COLUMNS),
            Map.entry("age", IN_COLUMNS),
            Map.entry("evening", IN_COLUMNS),
            Map.entry("skills", NARROWED),
            Map.entry("training", IN_COLUMNS),
            Map.entry("availability", NARROWED),
            Map.entry("distance", IN_COLUMNS),
            Map.entry("clash", ONE_BY_ONE));

    static Decided of(Gate gate) {
        return BY_GATE.getOrDefault(gate.name(), ONE_BY_ONE);
    }
}
