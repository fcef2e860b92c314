package eu.kalaka.matching.placement.web;

import eu.kalaka.matching.NeedId;
import eu.kalaka.matching.copies.Needs;
import eu.kalaka.matching.eligibility.ClosedGate;
import eu.kalaka.matching.eligibility.ClosedGateView;
import eu.kalaka.matching.placement.Placement;
import eu.kalaka.matching.placement.RefusedByGates;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.aggregate.Versioned;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.store.Page;
import eu.kalaka.platform.web.Answers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The house's answers for placements; where somebody does not fit, the problem also lists the closed gates. */
@Component
class PlacementAnswers {

    private final Answers answers;
    private final MessageSource bundles;
    private final Needs needs;

    PlacementAnswers(Answers answers, MessageSource bundles, Needs needs) {
        this.answers = answers;
        this.bundles = bundles;
        this.needs = needs;
    }

    ResponseEntity<Object> to(Outcome<Placement> outcome, Caller caller) {
        ResponseEntity<Object> answer = answers.to(
                outcome,
                placement -> view(placement, caller),
                placement -> "/api/placements/" + placement.id().value());
        if (outcome instanceof Outcome.Refused<Placement>(RefusedByGates refusal)
                && answer.getBody() instanceof ProblemDetail problem) {
            problem.setProperty("gates", views(refusal.gates()));
        }
        return answer;
    }

    ResponseEntity<Object> to(Optional<Versioned<Placement>> found, Caller caller) {
        return answers.to(found, placement -> view(placement, caller));
    }

    /** A page of them. */
    Page<PlacementView> to(Page<Placement> page, Caller caller) {
        Map<NeedId, String> titles = needs.titles(page.items().stream()
                .map(placement -> placement.task().needId())
                .collect(Collectors.toSet()));
        return page.map(placement ->
                PlacementView.of(placement, titles.get(placement.task().needId()), caller));
    }

    ResponseEntity<Object> missing() {
        return answers.missing();
    }

    ResponseEntity<Object> forbidden() {
        return answers.forbidden();
    }

    private PlacementView view(Placement placement, Caller caller) {
        NeedId need = placement.task().needId();
        return PlacementView.of(placement, needs.titles(List.of(need)).get(need), caller);
    }

    private List<ClosedGateView> views(List<ClosedGate> gates) {
        Locale locale = LocaleContextHolder.getLocale();
        return gates.stream()
                .map(gate -> ClosedGateView.of(gate, locale, bundles))
                .toList();
    }
}
