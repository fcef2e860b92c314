package eu.kalaka.portal.room.staff.named;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.portal.api.Answer;
import eu.kalaka.portal.api.Api;
import eu.kalaka.portal.api.Query;
import eu.kalaka.portal.frame.Choice;
import eu.kalaka.portal.frame.Codes;
import eu.kalaka.portal.signin.Visitor;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The units that somebody works for. */
@Component
public class Units {

    /** A unit with its names by language. */
    record Unit(String path, Map<String, String> names) {}

    record Listed(List<Unit> items, @Nullable String next) {}

    private static final int MOST = 200;

    private final Api api;
    private final Codes codes;

    Units(Api api, Codes codes) {
        this.api = api;
        this.codes = codes;
    }

    /** That unit and all below it, to choose from. */
    public Answer<List<Choice>> below(UnitPath unit) {
        return api.get(Query.of("/api/units").with("below", unit.value()).with("limit", MOST), Listed.class)
                .map(listed -> listed.items().stream()
                        .map(each -> new Choice(each.path(), codes.inLanguage(each.names())))
                        .toList());
    }

    /** All units that somebody has a role for, with what lies below them: the home first. */
    public Answer<List<Choice>> of(Visitor visitor) {
        Answer<List<Choice>> home = below(visitor.home());
        List<UnitPath> others = visitor.roles().stream()
                .map(Visitor.Held::unit)
                .distinct()
                .filter(unit -> !visitor.home().covers(unit))
                .toList();
        return home.map(first -> Stream.concat(
                        first.stream(),
                        others.stream()
                                .flatMap(unit -> below(unit).found().stream())
                                .flatMap(List::stream))
                .distinct()
                .toList());
    }
}
