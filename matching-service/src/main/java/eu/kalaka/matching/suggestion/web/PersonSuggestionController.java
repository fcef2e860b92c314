package eu.kalaka.matching.suggestion.web;

import eu.kalaka.matching.VolunteerId;
import eu.kalaka.matching.copies.Need;
import eu.kalaka.matching.suggestion.Fit;
import eu.kalaka.matching.suggestion.SuggestNeeds;
import eu.kalaka.matching.suggestion.SuggestVolunteers;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.RightOf;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Questions about one volunteer; she may ask for herself. */
@RestController
@Tag(name = "Suggestions")
class PersonSuggestionController {

    private final Questions questions;
    private final SuggestVolunteers suggestVolunteers;
    private final SuggestNeeds suggestNeeds;
    private final MessageSource bundles;

    PersonSuggestionController(
            Questions questions,
            SuggestVolunteers suggestVolunteers,
            SuggestNeeds suggestNeeds,
            MessageSource bundles) {
        this.questions = questions;
        this.suggestVolunteers = suggestVolunteers;
        this.suggestNeeds = suggestNeeds;
        this.bundles = bundles;
    }

    /** Does she fit that need, and why not? */
    @RightOf(SuggestNeeds.class)
    @GetMapping("/api/needs/{id}/suggestions/{volunteer}")
    ResponseEntity<Object> one(
            @PathVariable UUID id,
            @PathVariable UUID volunteer,
            @Valid @ParameterObject Asked asked,
            Caller caller,
            Locale locale) {
        Optional<Need> need = questions.need(id).filter(found -> SuggestNeeds.mayAsk(caller, volunteer, found));
        if (need.isEmpty()) {
            return questions.missing();
        }
        return questions.withEngine(
                asked.engine(),
                engine -> questions.withOpening(
                        need.get(),
                        asked.shift(),
                        opening -> suggestVolunteers
                                .explain(new VolunteerId(volunteer), opening, engine)
                                .filter(fit -> SuggestNeeds.mayAsk(caller, fit.volunteer()))
                                .<ResponseEntity<Object>>map(
                                        fit -> ResponseEntity.ok(new Views(locale, bundles).fit(fit)))
                                .orElseGet(questions::missing)));
    }

    /** What could she do? */
    @RightOf(SuggestNeeds.class)
    @GetMapping("/api/volunteers/{volunteer}/suggestions")
    ResponseEntity<Object> needs(
            @PathVariable UUID volunteer, @Valid @ParameterObject NeedsAsked asked, Caller caller, Locale locale) {
        var views = new Views(locale, bundles);
        return questions.withEngine(asked.engine(), engine -> {
            Optional<List<Fit>> fits = suggestNeeds.suggest(new VolunteerId(volunteer), engine, caller);
            return fits.<ResponseEntity<Object>>map(found -> ResponseEntity.ok(views.needs(found, asked)))
                    .orElseGet(questions::missing);
        });
    }
}
