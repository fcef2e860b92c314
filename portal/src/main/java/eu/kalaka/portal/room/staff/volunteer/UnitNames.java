package eu.kalaka.portal.room.staff.volunteer;

import eu.kalaka.portal.api.Answer;
import eu.kalaka.portal.frame.Choice;
import java.util.Comparator;
import java.util.List;

/** Units with their names; without organisation-service their paths must do. */
record UnitNames(List<Choice> units) {

    private static final String STEP = "\u00a0\u00a0";

    static UnitNames of(Answer<List<Choice>> units) {
        return new UnitNames(units.found().orElse(List.of()).stream()
                .sorted(Comparator.comparing(Choice::value))
                .toList());
    }

    /** The unit's name, or its path. */
    public String of(String path) {
        return units.stream()
                .filter(unit -> unit.value().equals(path))
                .map(Choice::words)
                .findFirst()
                .orElse(path);
    }

    /** To choose from, each below its parent and moved in by its depth. */
    public List<Choice> choices() {
        int top = units.stream().mapToInt(UnitNames::depth).min().orElse(0);
        return units.stream()
                .map(unit -> new Choice(unit.value(), STEP.repeat(depth(unit) - top) + unit.words()))
                .toList();
    }

    private static int depth(Choice unit) {
        return unit.value().equals("/")
                ? 0
                : Math.toIntExact(unit.value().chars().filter(c -> c == '/').count());
    }
}
