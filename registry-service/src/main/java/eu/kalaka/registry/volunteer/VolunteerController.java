package eu.kalaka.registry.volunteer;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.RightOf;
import eu.kalaka.platform.web.Answers;
import eu.kalaka.platform.web.CodeOf;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/volunteers")
@Tag(name = "Volunteers")
class VolunteerController {

    /** Why, in the words of whoever asks; may be left out. */
    record Pause(@Nullable @Size(max = 500) String reason) {}

    /** The answer to one purpose. */
    record Answer(
            @NotNull Boolean given,

            @NotNull @Pattern(regexp = Registration.CHANNELS + "|message|letter")
            String channel,

            @Nullable @Min(1) Integer text,
            @Nullable @Pattern(regexp = "hu|el|en") String language,

            @Nullable @Pattern(regexp = "form|signature|spoken|message")
            String proof,

            @Nullable @Size(min = 1, max = 200) String proofAt) {

        ChangeConsent.Said about(String purpose) {
            return new ChangeConsent.Said(purpose, given, channel, text, language, proof, proofAt);
        }
    }

    private final RegisterVolunteer registerVolunteer;
    private final SeeVolunteers seeVolunteers;
    private final FindVolunteers findVolunteers;
    private final CorrectVolunteer correctVolunteer;
    private final PauseVolunteer pauseVolunteer;
    private final ChangeConsent changeConsent;
    private final Answers answers;

    VolunteerController(
            RegisterVolunteer registerVolunteer,
            SeeVolunteers seeVolunteers,
            FindVolunteers findVolunteers,
            CorrectVolunteer correctVolunteer,
            PauseVolunteer pauseVolunteer,
            ChangeConsent changeConsent,
            Answers answers) {
        this.registerVolunteer = registerVolunteer;
        this.seeVolunteers = seeVolunteers;
        this.findVolunteers = findVolunteers;
        this.correctVolunteer = correctVolunteer;
        this.pauseVolunteer = pauseVolunteer;
        this.changeConsent = changeConsent;
        this.answers = answers;
    }

    @RightOf(RegisterVolunteer.class)
    @PostMapping
    ResponseEntity<Object> register(@Valid @RequestBody Registration form, Caller caller) {
        if (!caller.may(RegisterVolunteer.RIGHT, new UnitPath(form.unit()))) {
            return answers.forbidden();
        }
        if (form.channel().equals(SelfRegistrations.CHANNEL)) {
            return answers.to(new Outcome.Refused<Volunteer>(VolunteerRefusal.WRONG_DOOR), VolunteerView::of);
        }
        return answers.to(
                registerVolunteer.register(form, caller.subject()),
                VolunteerView::of,
                volunteer -> "/api/volunteers/" + volunteer.id().value());
    }

    @RightOf(value = SeeVolunteers.class, right = "LIST")
    @GetMapping
    ResponseEntity<Object> list(
            @RequestParam(defaultValue = "/") @Pattern(regexp = UnitPath.FORM) String unit,
            @RequestParam(required = false) @Pattern(regexp = Status.CODES) @Nullable String status,
            @RequestParam(required = false) @Size(max = 60) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            Caller caller) {
        return found(findVolunteers.list(new UnitPath(unit), status, cursor, limit, caller));
    }

    @RightOf(value = SeeVolunteers.class, right = "LIST")
    @PostMapping("/search")
    ResponseEntity<Object> search(@Valid @RequestBody Search search, Caller caller) {
        return found(findVolunteers.find(search, caller));
    }

    @RightOf(value = SeeVolunteers.class, right = "SEE")
    @GetMapping("/{id}")
    ResponseEntity<Object> one(
            @PathVariable String id,
            @RequestParam(required = false) @PastOrPresent @Nullable LocalDate asOf,
            Caller caller) {
        return asOf == null
                ? answers.to(seeVolunteers.one(id, caller), VolunteerView::of)
                : seeVolunteers
                        .asOf(id, asOf, caller)
                        .<ResponseEntity<Object>>map(then -> ResponseEntity.ok(VolunteerView.of(then)))
                        .orElseGet(answers::missing);
    }

    @RightOf(CorrectVolunteer.class)
    @PutMapping("/{id}")
    ResponseEntity<Object> correct(
            @PathVariable String id,
            @Valid @RequestBody Correction form,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        return answers.to(correctVolunteer.correct(id, form, Answers.version(ifMatch), caller), VolunteerView::of);
    }

    @RightOf(PauseVolunteer.class)
    @PostMapping("/{id}/pause")
    ResponseEntity<Object> pause(
            @PathVariable String id,
            @Valid @RequestBody Pause pause,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        return answers.to(
                pauseVolunteer.pause(id, pause.reason(), Answers.version(ifMatch), caller), VolunteerView::of);
    }

    @RightOf(PauseVolunteer.class)
    @PostMapping("/{id}/resume")
    ResponseEntity<Object> resume(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        return answers.to(pauseVolunteer.resume(id, Answers.version(ifMatch), caller), VolunteerView::of);
    }

    @RightOf(ChangeConsent.class)
    @PutMapping("/{id}/consents/{purpose}")
    ResponseEntity<Object> consent(
            @PathVariable String id,
            @PathVariable @CodeOf("consent-purposes") String purpose,
            @Valid @RequestBody Answer answer,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        return answers.to(
                changeConsent.change(id, answer.about(purpose), Answers.version(ifMatch), caller), VolunteerView::of);
    }

    private ResponseEntity<Object> found(Optional<Found> page) {
        return page.map(ResponseEntity::<Object>ok)
                .orElseGet(() ->
                        answers.to(new Outcome.Refused<Volunteer>(VolunteerRefusal.BAD_CURSOR), VolunteerView::of));
    }
}
