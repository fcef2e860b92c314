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
            Map.entry("evidence", IN_COLUMNS),
            Map.entry("training", IN_COLUMNS),
            Map.entry("distance", IN_COLUMNS),
            Map.entry("radius", IN_COLUMNS),
            Map.entry("age", NARROWED),
            Map.entry("student", NARROWED),
            Map.entry("skills", NARROWED),
            Map.entry("availability", NARROWED),
            Map.entry("blocked", ONE_BY_ONE),
            Map.entry("guardian", ONE_BY_ONE),
            Map.entry("non_eea", ONE_BY_ONE),
            Map.entry("evening", ONE_BY_ONE),
            Map.entry("abroad", ONE_BY_ONE),
            Map.entry("minors_day", ONE_BY_ONE),
            Map.entry("minors_week", ONE_BY_ONE),
            Map.entry("rest", ONE_BY_ONE),
            Map.entry("mentor", ONE_BY_ONE),
            Map.entry("iksz_time", ONE_BY_ONE),
            Map.entry("clash", ONE_BY_ONE));

    static Decided of(Gate gate) {
        return BY_GATE.getOrDefault(gate.name(), ONE_BY_ONE);
    }
}
