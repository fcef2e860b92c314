package eu.kalaka.registry.interview;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.RightOf;
import eu.kalaka.platform.web.Answers;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/volunteers/{id}/interview-notes")
@Tag(name = "Volunteers")
class InterviewController {

    /** What was talked about. */
    record Notes(
            @NotNull @PastOrPresent LocalDate on,
            @Nullable @Size(min = 1, max = 200) String place,
            @Nullable @Size(min = 1, max = 2000) String motivation,
            @Nullable @Size(min = 1, max = 2000) String wishes,
            @Nullable @Size(min = 1, max = 2000) String limits,
            @Nullable @Size(min = 1, max = 2000) String fit,
            @Nullable @Size(min = 1, max = 2000) String nextStep) {

        InterviewNotes of(UUID volunteer, UnitPath unit, String by) {
            return new InterviewNotes(volunteer, unit, on, place, by, motivation, wishes, limits, fit, nextStep, null);
        }
    }

    private final NoteInterview noteInterview;
    private final Answers answers;

    InterviewController(NoteInterview noteInterview, Answers answers) {
        this.noteInterview = noteInterview;
        this.answers = answers;
    }

    @RightOf(NoteInterview.class)
    @PutMapping
    ResponseEntity<Object> note(
            @PathVariable UUID id,
            @Valid @RequestBody Notes notes,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        return answers.to(
                noteInterview.note(id, unit -> notes.of(id, unit, caller.subject()), Answers.version(ifMatch), caller),
                InterviewView::of,
                made -> "/api/volunteers/" + id + "/interview-notes");
    }

    @RightOf(NoteInterview.class)
    @GetMapping
    ResponseEntity<Object> see(@PathVariable UUID id, Caller caller) {
        return answers.to(noteInterview.see(id, caller), InterviewView::of);
    }
}
