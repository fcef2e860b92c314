package eu.kalaka.registry.volunteer;

import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.RightOf;
import eu.kalaka.platform.web.Answers;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The steps of a volunteer's life with the network. */
@RestController
@RequestMapping("/api/volunteers/{id}")
@Tag(name = "Volunteers")
class LifeController {

    /** Why, in the words of whoever asks; may be left out. */
    record Why(@Nullable @Size(max = 500) String reason) {}

    /** Why, and not without. */
    record Because(@NotBlank @Size(max = 500) String reason) {}

    private final InterviewVolunteer interview;
    private final ActivateVolunteer activate;
    private final LetVolunteerLeave letLeave;
    private final TakeVolunteerBack takeBack;
    private final Answers answers;

    LifeController(
            InterviewVolunteer interview,
            ActivateVolunteer activate,
            LetVolunteerLeave letLeave,
            TakeVolunteerBack takeBack,
            Answers answers) {
        this.interview = interview;
        this.activate = activate;
        this.letLeave = letLeave;
        this.takeBack = takeBack;
        this.answers = answers;
    }

    @RightOf(InterviewVolunteer.class)
    @PostMapping("/interview")
    ResponseEntity<Object> interviewed(
            @PathVariable String id,
            @Valid @RequestBody Why why,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        return answers.to(interview.interviewed(id, why.reason(), Answers.version(ifMatch), caller), VolunteerView::of);
    }

    @RightOf(ActivateVolunteer.class)
    @PostMapping("/activate")
    ResponseEntity<Object> activate(
            @PathVariable String id,
            @Valid @RequestBody Why why,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        return answers.to(activate.activate(id, why.reason(), Answers.version(ifMatch), caller), VolunteerView::of);
    }

    @RightOf(LetVolunteerLeave.class)
    @PostMapping("/leave")
    ResponseEntity<Object> leave(
            @PathVariable String id,
            @Valid @RequestBody Because because,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        return answers.to(letLeave.leave(id, because.reason(), Answers.version(ifMatch), caller), VolunteerView::of);
    }

    @RightOf(TakeVolunteerBack.class)
    @PostMapping("/return")
    ResponseEntity<Object> comesBack(
            @PathVariable String id,
            @Valid @RequestBody Why why,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        return answers.to(takeBack.takeBack(id, why.reason(), Answers.version(ifMatch), caller), VolunteerView::of);
    }
}
