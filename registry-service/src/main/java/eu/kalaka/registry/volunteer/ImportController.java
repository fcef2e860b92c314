package eu.kalaka.registry.volunteer;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.RightOf;
import eu.kalaka.platform.web.Answers;
import eu.kalaka.platform.web.CodeOf;
import eu.kalaka.registry.files.TextEncoding;
import eu.kalaka.registry.volunteer.FileImport.Settings;
import eu.kalaka.registry.volunteer.ImportViews.ErrorsView;
import eu.kalaka.registry.volunteer.ImportViews.ImportView;
import eu.kalaka.registry.volunteer.ImportViews.PreviewView;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A file comes in parts, so that a slow line begins again only with what was lost, and no request is larger than any other. */
@RestController
@RequestMapping("/api/volunteers/imports")
@Tag(name = "Volunteers")
class ImportController {

    /** Where the people of the list are registered. */
    record Begin(@NotNull @Pattern(regexp = UnitPath.FORM) String unit) {}

    /** How the list is to be read; what is left out is guessed. */
    record ReadAs(
            @Nullable @Pattern(regexp = TextEncoding.CODES) String encoding,
            @Nullable @Pattern(regexp = "[;,\\t|]") String separator,

            @Nullable @Size(max = 200) List<@NotNull @Pattern(regexp = "|" + ListedPerson.FIELD_FORM) String> columns,

            @Nullable @Pattern(regexp = "hu|el|en") String language,
            @Nullable @Size(max = 12) List<@NotNull @CodeOf("consent-purposes") String> consents) {

        Settings toSettings() {
            return new Settings(encoding, separator, columns, language, Registration.distinct(consents));
        }
    }

    private static final int MOST_ERRORS = 200;

    private final ImportVolunteers importVolunteers;
    private final Answers answers;
    private final MessageSource words;

    ImportController(ImportVolunteers importVolunteers, Answers answers, MessageSource words) {
        this.importVolunteers = importVolunteers;
        this.answers = answers;
        this.words = words;
    }

    @RightOf(ImportVolunteers.class)
    @PostMapping
    ResponseEntity<Object> begin(@Valid @RequestBody Begin begin, Caller caller) {
        UnitPath unit = new UnitPath(begin.unit());
        if (!caller.may(ImportVolunteers.RIGHT, unit)) {
            return answers.forbidden();
        }
        return answer(
                importVolunteers.begin(unit, caller),
                started -> ResponseEntity.created(URI.create("/api/volunteers/imports/" + started.id()))
                        .body(ImportView.of(started)));
    }

    @RightOf(ImportVolunteers.class)
    @PutMapping("/{id}/parts/{number}")
    ResponseEntity<Object> part(
            @PathVariable String id, @PathVariable int number, @RequestBody byte[] bytes, Caller caller) {
        return answer(
                importVolunteers.keepPart(id, number, bytes, caller), found -> ResponseEntity.ok(ImportView.of(found)));
    }

    @RightOf(ImportVolunteers.class)
    @PutMapping("/{id}/settings")
    ResponseEntity<Object> readAs(@PathVariable String id, @Valid @RequestBody ReadAs readAs, Caller caller) {
        return answer(
                importVolunteers.readAs(id, readAs.toSettings(), caller),
                preview -> ResponseEntity.ok(PreviewView.of(preview)));
    }

    @RightOf(ImportVolunteers.class)
    @GetMapping("/{id}")
    ResponseEntity<Object> one(@PathVariable String id, Caller caller) {
        return answer(importVolunteers.see(id, caller), preview -> ResponseEntity.ok(PreviewView.of(preview)));
    }

    @RightOf(ImportVolunteers.class)
    @GetMapping("/{id}/errors")
    ResponseEntity<Object> errors(
            @PathVariable String id,
            @RequestParam(defaultValue = "1") int from,
            @RequestParam(defaultValue = "50") int limit,
            Caller caller) {
        return answer(
                importVolunteers.errors(id, from, Math.clamp(limit, 1, MOST_ERRORS), caller),
                errors -> ResponseEntity.ok(ErrorsView.of(errors, words)));
    }

    @RightOf(ImportVolunteers.class)
    @PostMapping("/{id}/run")
    ResponseEntity<Object> run(@PathVariable String id, Caller caller) {
        return answer(
                importVolunteers.run(id, caller),
                found -> ResponseEntity.status(HttpStatus.ACCEPTED).body(ImportView.of(found)));
    }

    @RightOf(ImportVolunteers.class)
    @DeleteMapping("/{id}/parts")
    ResponseEntity<Object> forget(@PathVariable String id, Caller caller) {
        return answer(
                importVolunteers.forget(id, caller),
                _ -> ResponseEntity.noContent().build());
    }

    private <T> ResponseEntity<Object> answer(
            ImportVolunteers.Answer<T> answer, Function<T, ResponseEntity<Object>> given) {
        return switch (answer) {
            case ImportVolunteers.Given<T>(T value) -> given.apply(value);
            case ImportVolunteers.Refused<T>(VolunteerRefusal refusal) ->
                answers.to(new Outcome.Refused<Volunteer>(refusal), VolunteerView::of);
            case ImportVolunteers.Missing<T> _ -> answers.missing();
        };
    }
}
