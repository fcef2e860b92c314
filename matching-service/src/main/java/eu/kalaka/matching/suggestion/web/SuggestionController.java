package eu.kalaka.matching.suggestion.web;

import eu.kalaka.matching.eligibility.Gate;
import eu.kalaka.matching.eligibility.Gates;
import eu.kalaka.matching.ranking.Engine;
import eu.kalaka.matching.suggestion.CompareEngines;
import eu.kalaka.matching.suggestion.ListLeftOut;
import eu.kalaka.matching.suggestion.SuggestVolunteers;
import eu.kalaka.matching.suggestion.SuggestionRefusal;
import eu.kalaka.matching.suggestion.WeighWishes;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.RightOf;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Questions about everybody and one need. */
@RestController
@RequestMapping("/api/needs/{id}/suggestions")
@Tag(name = "Suggestions")
class SuggestionController {

    private final Questions questions;
    private final SuggestVolunteers suggestVolunteers;
    private final ListLeftOut listLeftOut;
    private final WeighWishes weighWishes;
    private final CompareEngines compareEngines;
    private final MessageSource bundles;

    SuggestionController(
            Questions questions,
            SuggestVolunteers suggestVolunteers,
            ListLeftOut listLeftOut,
            WeighWishes weighWishes,
            CompareEngines compareEngines,
            MessageSource bundles) {
        this.questions = questions;
        this.suggestVolunteers = suggestVolunteers;
        this.listLeftOut = listLeftOut;
        this.weighWishes = weighWishes;
        this.compareEngines = compareEngines;
        this.bundles = bundles;
    }

    /** Who fits, best first. */
    @RightOf(SuggestVolunteers.class)
    @GetMapping
    ResponseEntity<Object> suggestions(
            @PathVariable UUID id,
            @Valid @ParameterObject Asked asked,
            @Valid @ParameterObject PageAsked page,
            Caller caller,
            Locale locale) {
        return questions.ask(
                id,
                asked,
                caller,
                question -> new Views(locale, bundles)
                        .suggestions(suggestVolunteers.suggest(question, page.after(), page.size())));
    }

    /** Who does not fit, and what would open each closed gate. */
    @RightOf(SuggestVolunteers.class)
    @GetMapping("/left-out")
    ResponseEntity<Object> leftOut(
            @PathVariable UUID id,
            @Valid @ParameterObject Asked asked,
            @Valid @ParameterObject LeftOutAsked page,
            Caller caller,
            Locale locale) {
        if (page.gate() != null && Gates.ALL.stream().map(Gate::name).noneMatch(page.gate()::equals)) {
            return questions.refused(SuggestionRefusal.UNKNOWN_GATE);
        }
        var views = new Views(locale, bundles);
        return questions.ask(
                id,
                asked,
                caller,
                question -> listLeftOut
                        .list(question, page.gate(), page.after(), page.size())
                        .map(views::leftOut));
    }

    /** What giving up one wish would bring. */
    @RightOf(SuggestVolunteers.class)
    @GetMapping("/relaxations")
    ResponseEntity<Object> relaxations(
            @PathVariable UUID id, @Valid @ParameterObject Asked asked, Caller caller, Locale locale) {
        var views = new Views(locale, bundles);
        return questions.ask(
                id,
                asked,
                caller,
                question -> weighWishes.weigh(question).stream()
                        .map(views::relaxation)
                        .toList());
    }

    /** The same people by several engines, side by side. */
    @RightOf(SuggestVolunteers.class)
    @GetMapping("/comparison")
    ResponseEntity<Object> comparison(
            @PathVariable UUID id,
            @RequestParam List<String> engines,
            @Valid @ParameterObject Asked asked,
            @Valid @ParameterObject PageAsked page,
            Caller caller) {
        List<Engine> known = engines.stream()
                .distinct()
                .flatMap(version -> engine(version).stream())
                .toList();
        if (known.isEmpty() || known.size() < engines.stream().distinct().count()) {
            return questions.refused(SuggestionRefusal.UNKNOWN_ENGINE);
        }
        return questions.ask(
                id,
                asked,
                caller,
                question -> compareEngines.compare(question, known, page.size()).stream()
                        .map(Views.ComparedView::of)
                        .toList());
    }

    private static Optional<Engine> engine(@Nullable String version) {
        return Questions.engine(version);
    }
}
