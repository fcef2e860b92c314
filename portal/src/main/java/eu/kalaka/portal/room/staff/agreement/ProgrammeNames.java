package eu.kalaka.portal.room.staff.agreement;

import eu.kalaka.portal.api.Answer;
import eu.kalaka.portal.api.Api;
import eu.kalaka.portal.api.Query;
import eu.kalaka.portal.frame.Choice;
import eu.kalaka.portal.frame.Codes;
import eu.kalaka.portal.signin.Visitor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The programmes that an agreement can belong to, by name. */
@Component
class ProgrammeNames {

    /** A programme with its names by language. */
    record Programme(UUID id, Map<String, String> names) {}

    record Listed(List<Programme> items) {}

    private static final int MOST = 200;

    private final Api api;
    private final Codes codes;

    ProgrammeNames(Api api, Codes codes) {
        this.api = api;
        this.codes = codes;
    }

    /** Those of the visitor's units, to choose from. */
    Answer<List<Choice>> of(Visitor visitor) {
        return api.get(Query.of("/api/programmes").with("unit", visitor.home()).with("limit", MOST), Listed.class)
                .map(listed -> listed.items().stream()
                        .map(each -> new Choice(each.id().toString(), codes.inLanguage(each.names())))
                        .toList());
    }

    /** The name of one; nothing where it cannot be seen. */
    @Nullable
    String name(UUID id) {
        return api.get(Query.of("/api/programmes/{}", id), Programme.class)
                .map(programme -> codes.inLanguage(programme.names()))
                .getValue();
    }
}
