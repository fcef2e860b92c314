package eu.kalaka.registry.pair;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.RightOf;
import eu.kalaka.platform.web.Answers;
import eu.kalaka.registry.volunteer.PhoneNumbers;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/duplicates")
@Tag(name = "Duplicates")
class DuplicateController {

    private final LookBeforeRegistering look;
    private final DecidePairs decide;
    private final PhoneNumbers numbers;
    private final Answers answers;

    DuplicateController(LookBeforeRegistering look, DecidePairs decide, PhoneNumbers numbers, Answers answers) {
        this.look = look;
        this.decide = decide;
        this.numbers = numbers;
        this.answers = answers;
    }

    /** A POST, because names and telephones do not belong into addresses. */
    @RightOf(DecidePairs.class)
    @PostMapping("/look")
    ResponseEntity<Object> look(@Valid @RequestBody TypedSoFar typed, Caller caller) {
        if (!caller.may(DecidePairs.RIGHT, new UnitPath(typed.unit()))) {
            return answers.forbidden();
        }
        return ResponseEntity.ok(new PairViews.Found(look.alike(typed.toEntry(numbers), caller).stream()
                .map(PairViews.Alike::of)
                .toList()));
    }

    @RightOf(DecidePairs.class)
    @GetMapping
    ResponseEntity<Object> list(
            @RequestParam(defaultValue = "/") @Pattern(regexp = UnitPath.FORM) String unit,
            @RequestParam(required = false) @Size(max = 80) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            Caller caller) {
        return ResponseEntity.ok(
                decide.list(new UnitPath(unit), cursor, limit, caller).map(PairViews.Pair::of));
    }

    @RightOf(DecidePairs.class)
    @PostMapping("/{id}/two-people")
    ResponseEntity<Object> twoPeople(@PathVariable String id, Caller caller) {
        return decide.twoPeople(id, caller)
                .<ResponseEntity<Object>>map(both -> ResponseEntity.ok(PairViews.Pair.of(both)))
                .orElseGet(answers::missing);
    }
}
