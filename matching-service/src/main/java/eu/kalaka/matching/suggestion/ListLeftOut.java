package eu.kalaka.matching.suggestion;

import eu.kalaka.platform.store.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Those who do not fit, each with what is in the way and what would open it. */
@Component
public class ListLeftOut {

    private final SuggestVolunteers suggestVolunteers;

    ListLeftOut(SuggestVolunteers suggestVolunteers) {
        this.suggestVolunteers = suggestVolunteers;
    }

    /** A page of them, nearest to fitting first; only those for whom {@code gate} is closed, where one is named. */
    public Page<LeftOut> list(Question question, @Nullable String gate, @Nullable LeftOutCursor after, int limit) {
        List<LeftOut> found = suggestVolunteers.survey(question).leftOut().stream()
                .filter(left -> gate == null || left.isClosed(gate))
                .filter(left -> after == null || after.isBefore(left))
                .sorted(LeftOut.NEAREST_FIRST)
                .limit(limit + 1L)
                .toList();
        return Pages.of(found, limit, last -> LeftOutCursor.at(last).text());
    }
}
