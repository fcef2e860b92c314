package eu.kalaka.platform.web;

import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.aggregate.Versioned;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** What a command or a look-up answers over HTTP. */
public final class Answers {

    private final Problems problems;

    Answers(Problems problems) {
        this.problems = problems;
    }

    /**
     * 201 or 200 with the record and its ETag; 404, 409, 412 or 422 with a problem document.
     *
     * @param location where a created record is found
     */
    public <T> ResponseEntity<Object> to(Outcome<T> outcome, Function<T, ?> view, Function<T, String> location) {
        return switch (outcome) {
            case Outcome.Done<T>(Versioned<T> now, boolean created) ->
                (created ? ResponseEntity.created(URI.create(location.apply(now.state()))) : ResponseEntity.ok())
                        .eTag(String.valueOf(now.version()))
                        .body(view.apply(now.state()));
            case Outcome.Refused<T>(var refusal) -> problem(problems.of(refusal, LocaleContextHolder.getLocale()));
            case Outcome.Missing<T> _ -> missing();
            case Outcome.Stale<T> _ -> of(HttpStatus.PRECONDITION_FAILED, "stale");
        };
    }

    /** As above for commands that create nothing. */
    public <T> ResponseEntity<Object> to(Outcome<T> outcome, Function<T, ?> view) {
        return to(outcome, view, state -> "");
    }

    /** 200 with the record and its ETag, or 404. */
    public <T> ResponseEntity<Object> to(Optional<Versioned<T>> found, Function<T, ?> view) {
        return found.map(now ->
                        ResponseEntity.ok().eTag(String.valueOf(now.version())).<Object>body(view.apply(now.state())))
                .orElseGet(this::missing);
    }

    /** 404: there is no such record, or none that this caller may know of. */
    public ResponseEntity<Object> missing() {
        return of(HttpStatus.NOT_FOUND, "not_found");
    }

    /** 403: the caller may know of the place but not do this there. */
    public ResponseEntity<Object> forbidden() {
        return of(HttpStatus.FORBIDDEN, "forbidden");
    }

    /**
     * The version an {@code If-Match} header asks for, or null where there is none.
     *
     * @return -1, which no record has, where the header is no version of ours
     */
    public static @Nullable Long version(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.equals("*")) {
            return null;
        }
        String text = ifMatch.replace("\"", "");
        return text.matches("[0-9]{1,18}") ? Long.valueOf(text) : Long.valueOf(-1);
    }

    private ResponseEntity<Object> of(HttpStatus status, String slug) {
        return problem(problems.of(status, slug, LocaleContextHolder.getLocale()));
    }

    private static ResponseEntity<Object> problem(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
