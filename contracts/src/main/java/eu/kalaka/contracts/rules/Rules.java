package eu.kalaka.contracts.rules;

import static java.util.stream.Collectors.groupingBy;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.contracts.rules.Rule.Kind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** All rules of all countries, read once from {@code rules/*.csv}: the one source for every service. */
public final class Rules {

    private static final Map<Kind, List<Rule>> BY_KIND = Stream.of("hu", "gr")
            .flatMap(country -> Rows.of("/rules/" + country + ".csv").stream())
            .map(Rules::rule)
            .collect(groupingBy(Rule::kind));

    private Rules() {}

    /** The rules of that kind in force in that case; several may be, then the strictest counts. */
    public static List<Rule> inForce(Kind kind, Case about) {
        return of(kind).filter(rule -> rule.holdsFor(about)).toList();
    }

    /** The same for a day that is one of these kinds. */
    public static List<Rule> inForce(Kind kind, Case about, Set<DayKind> day) {
        return of(kind).filter(rule -> rule.holdsFor(about) && rule.holdsOn(day))
                .toList();
    }

    public static boolean isInForce(Kind kind, Case about) {
        return of(kind).anyMatch(rule -> rule.holdsFor(about));
    }

    /** The rules of every kind in force in that case. */
    public static List<Rule> inForce(Case about) {
        return all().filter(rule -> rule.holdsFor(about)).toList();
    }

    static Stream<Rule> all() {
        return BY_KIND.values().stream().flatMap(List::stream);
    }

    private static Stream<Rule> of(Kind kind) {
        return BY_KIND.getOrDefault(kind, List.of()).stream();
    }

    private static Rule rule(Rows.Row row) {
        return new Rule(
                new UnitPath(row.text("unit")),
                row.optional("regime").orElse(null),
                row.text("code"),
                Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
                row.optional("age_from").map(Integer::valueOf).orElse(Integer.MIN_VALUE),
                row.optional("age_below").map(Integer::valueOf).orElse(Integer.MAX_VALUE),
                row.optional("day_kind")
                        .map(kind -> DayKind.valueOf(kind.toUpperCase(Locale.ROOT)))
                        .orElse(null),
                row.optional("at_least").map(Integer::valueOf).orElse(0),
                row.optional("at_most").map(Integer::valueOf).orElse(Integer.MAX_VALUE),
                row.optional("from").map(LocalTime::parse).orElse(LocalTime.MIDNIGHT),
                row.optional("until").map(LocalTime::parse).orElse(LocalTime.MIDNIGHT),
                LocalDate.parse(row.text("valid_from")),
                row.optional("valid_to").map(LocalDate::parse).orElse(LocalDate.MAX),
                row.text("source"),
                row.optional("checked_by").orElse(null),
                row.optional("checked_on").map(LocalDate::parse).orElse(null));
    }
}
