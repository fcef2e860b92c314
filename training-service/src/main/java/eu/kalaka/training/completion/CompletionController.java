package eu.kalaka.training.completion;

import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.RightOf;
import eu.kalaka.platform.web.Answers;
import eu.kalaka.training.course.Course;
import eu.kalaka.training.course.Courses;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Courses are open to all who are signed in, who completed them only to the staff of the course's unit or of the volunteer's. */
@RestController
@RequestMapping("/api/courses/{code}/completions")
@Tag(name = "Completions", description = "Who completed which course, and until when it counts")
class CompletionController {

    private final RecordCompletion record;
    private final Completions completions;
    private final Courses courses;
    private final Answers answers;

    CompletionController(RecordCompletion record, Completions completions, Courses courses, Answers answers) {
        this.record = record;
        this.completions = completions;
        this.courses = courses;
        this.answers = answers;
    }

    @RightOf(RecordCompletion.class)
    @PostMapping
    ResponseEntity<Object> post(
            @PathVariable String code, @Valid @RequestBody CompletionRequest request, Caller caller) {
        return of(code, course -> {
            if (!RecordCompletion.isFor(caller, course)) {
                return answers.forbidden();
            }
            var outcome = record.record(request.volunteerId(), course, request.completedOn(), caller);
            return answers.to(
                    outcome,
                    CompletionView::of,
                    made -> "/api/courses/" + made.course() + "/completions/" + made.volunteerId());
        });
    }

    @RightOf(value = Completions.class, right = "SEE")
    @GetMapping("/{volunteerId}")
    ResponseEntity<Object> get(@PathVariable String code, @PathVariable UUID volunteerId, Caller caller) {
        return of(code, course -> answers.to(completions.find(volunteerId, course, caller), CompletionView::of));
    }

    @RightOf(value = Completions.class, right = "LIST")
    @GetMapping
    ResponseEntity<Object> list(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            Caller caller) {
        return of(
                code,
                course -> caller.may(Completions.LIST, course.unit())
                        ? ResponseEntity.ok(completions.of(code, cursor, limit).map(CompletionView::of))
                        : answers.forbidden());
    }

    private ResponseEntity<Object> of(String code, Function<Course, ResponseEntity<Object>> answer) {
        return courses.find(code).map(course -> answer.apply(course.state())).orElseGet(answers::missing);
    }
}
