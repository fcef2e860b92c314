package eu.kalaka.organisation.feed;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.contracts.codes.CodeList;
import eu.kalaka.organisation.need.Need;
import eu.kalaka.organisation.need.Shift;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A published need with the name of its host, as everybody may see it. */
record PublicNeed(Need need, String host) {

    /** Shifts that take place and are not over, in the order of time. */
    List<Shift> shiftsAfter(Instant now) {
        return need.shifts().stream()
                .filter(shift -> shift.cancelledAt() == null)
                .filter(shift -> shift.end().toInstant().isAfter(now))
                .sorted(Comparator.comparing(shift -> shift.start().toInstant()))
                .toList();
    }

    /** The language of its country. */
    String language() {
        if (new UnitPath("/hu").covers(need.unit())) {
            return "hu";
        }
        return new UnitPath("/gr").covers(need.unit()) ? "el" : "en";
    }

    /** What a code is called in the language of its country. */
    String named(CodeList list, String code) {
        return list.find(code)
                .map(found -> found.names())
                .flatMap(names -> Optional.ofNullable(names.getOrDefault(language(), names.get("en"))))
                .orElse(code);
    }
}
