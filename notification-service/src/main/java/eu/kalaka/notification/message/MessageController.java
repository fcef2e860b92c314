package eu.kalaka.notification.message;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.RightOf;
import eu.kalaka.platform.web.Answers;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/messages")
@Tag(name = "Messages")
class MessageController {

    /** What came of a call. */
    record Called(
            @NotNull @Pattern(regexp = "told|no_answer|unreachable")
            String result) {}

    private final SeeMessages seeMessages;
    private final MarkCalled markCalled;
    private final Answers answers;

    MessageController(SeeMessages seeMessages, MarkCalled markCalled, Answers answers) {
        this.seeMessages = seeMessages;
        this.markCalled = markCalled;
        this.answers = answers;
    }

    @RightOf(SeeMessages.class)
    @GetMapping
    ResponseEntity<Object> list(
            @RequestParam(defaultValue = "/") @Pattern(regexp = UnitPath.FORM) String unit,
            @RequestParam(required = false) @Nullable UUID volunteer,
            @RequestParam(required = false) @Pattern(regexp = "due|sent|delivered|to_call|not_sent") @Nullable
                    String status,
            @RequestParam(required = false) @Size(max = 60) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            Caller caller) {
        Status wanted = status == null ? null : Status.of(status);
        return ResponseEntity.ok(seeMessages
                .list(new UnitPath(unit), volunteer, wanted, cursor, limit, caller)
                .map(MessageView::of));
    }

    @RightOf(MarkCalled.class)
    @PostMapping("/{id}/called")
    ResponseEntity<Object> called(
            @PathVariable String id,
            @Valid @RequestBody Called called,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        return answers.to(
                markCalled.mark(id, CallResult.of(called.result()), Answers.version(ifMatch), caller), MessageView::of);
    }
}
