package eu.kalaka.matching.suggestion;

import eu.kalaka.matching.NeedId;
import eu.kalaka.matching.ShiftId;
import eu.kalaka.matching.copies.Need;
import eu.kalaka.matching.copies.Needs;
import eu.kalaka.matching.eligibility.Openings;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.web.Answers;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Suggestions")
class SuggestionController {

    private final Needs needs;
    private final Openings openings;
    private final SuggestVolunteers suggestVolunteers;
    private final MessageSource bundles;
    private final Answers answers;
    private final Clock clock;

    SuggestionController(
            Needs needs,
            Openings openings,
            SuggestVolunteers suggestVolunteers,
            MessageSource bundles,
            Answers answers,
            Clock clock) {
        this.needs = needs;
        this.openings = openings;
        this.suggestVolunteers = suggestVolunteers;
        this.bundles = bundles;
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping("/api/needs/{id}/suggestions")
    ResponseEntity<Object> suggestions(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID shift,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
            Caller caller,
            Locale locale) {
        Optional<Need> need =
                needs.find(new NeedId(id)).filter(found -> caller.may(SuggestVolunteers.RIGHT, found.unitPath()));
        if (need.isEmpty()) {
            return answers.missing();
        }
        return switch (opening(need.get(), shift)) {
            case Openings.Open(var opening) ->
                ResponseEntity.ok(
                        SuggestionsView.of(suggestVolunteers.suggest(opening, limit, caller), locale, bundles));
            case Openings.Shut(var refusal) -> answers.to(new Outcome.Refused<>(refusal), none -> none);
        };
    }

    private Openings.Found opening(Need need, @Nullable UUID shift) {
        return shift == null
                ? openings.next(need, clock.instant())
                : openings.find(need, new ShiftId(shift), clock.instant());
    }
}
