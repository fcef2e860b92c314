package eu.kalaka.registry.privacy;

import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.RightOf;
import eu.kalaka.platform.web.Answers;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One's own data: to be read, and to be erased. */
@RestController
@RequestMapping("/api/volunteers/{id}")
@Tag(name = "Own data")
class PrivacyController {

    /**
     * She asks to be erased.
     *
     * @param identityCheck how it was made sure that it is she who asks
     */
    record Asked(
            @NotNull @Pattern(regexp = "self|desk|phone|letter|message")
            String channel,

            @NotNull @Pattern(regexp = "known|document|call_back|login")
            String identityCheck) {}

    private final EraseVolunteer eraseVolunteer;
    private final OwnData ownData;
    private final MessageSource messages;
    private final Answers answers;

    PrivacyController(EraseVolunteer eraseVolunteer, OwnData ownData, MessageSource messages, Answers answers) {
        this.eraseVolunteer = eraseVolunteer;
        this.ownData = ownData;
        this.messages = messages;
        this.answers = answers;
    }

    @RightOf(OwnData.class)
    @GetMapping("/own-data")
    ResponseEntity<Object> ownData(@PathVariable String id, Caller caller) {
        return ownData.of(id, caller)
                .<ResponseEntity<Object>>map(ResponseEntity::ok)
                .orElseGet(answers::missing);
    }

    @RightOf(value = EraseVolunteer.class, right = "SEE")
    @GetMapping("/erasure")
    ResponseEntity<Object> erasure(@PathVariable String id, Caller caller, Locale locale) {
        return answers.to(eraseVolunteer.see(id, caller), erasure -> ErasureView.of(erasure, messages, locale));
    }

    @RightOf(EraseVolunteer.class)
    @PostMapping("/erasure")
    ResponseEntity<Object> erase(
            @PathVariable String id, @Valid @RequestBody Asked asked, Caller caller, Locale locale) {
        return answers.to(
                eraseVolunteer.erase(id, asked.channel(), asked.identityCheck(), caller),
                erasure -> ErasureView.of(erasure, messages, locale));
    }
}
