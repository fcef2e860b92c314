package eu.kalaka.matching.placement.web;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.matching.PlacementId;
import eu.kalaka.matching.placement.AcceptInvitation;
import eu.kalaka.matching.placement.ConfirmHours;
import eu.kalaka.matching.placement.NoteAbsence;
import eu.kalaka.matching.placement.Placement;
import eu.kalaka.matching.placement.PlacementAccess;
import eu.kalaka.matching.placement.RefuseInvitation;
import eu.kalaka.matching.placement.SeePlacements;
import eu.kalaka.matching.placement.Status;
import eu.kalaka.matching.placement.TakeBack;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.aggregate.Versioned;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.RightOf;
import eu.kalaka.platform.store.Page;
import eu.kalaka.platform.web.Answers;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
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
@RequestMapping("/api/placements")
@Tag(name = "Placements")
class PlacementController {

    /** Why, in the words of whoever says it; may be left out, as may the whole body. */
    record Reason(@Nullable @Size(max = 500) String reason) {

        static @Nullable String of(@Nullable Reason body) {
            return body == null ? null : body.reason();
        }
    }

    /** Time given on one day, without travel. */
    record Hours(@NotNull Duration duration, @NotNull LocalDate date) {}

    private final SeePlacements seePlacements;
    private final AcceptInvitation acceptInvitation;
    private final RefuseInvitation refuseInvitation;
    private final TakeBack takeBack;
    private final NoteAbsence noteAbsence;
    private final ConfirmHours confirmHours;
    private final PlacementAnswers answers;

    PlacementController(
            SeePlacements seePlacements,
            AcceptInvitation acceptInvitation,
            RefuseInvitation refuseInvitation,
            TakeBack takeBack,
            NoteAbsence noteAbsence,
            ConfirmHours confirmHours,
            PlacementAnswers answers) {
        this.seePlacements = seePlacements;
        this.acceptInvitation = acceptInvitation;
        this.refuseInvitation = refuseInvitation;
        this.takeBack = takeBack;
        this.noteAbsence = noteAbsence;
        this.confirmHours = confirmHours;
        this.answers = answers;
    }

    @RightOf(value = PlacementAccess.class, right = "SEE")
    @GetMapping
    Page<PlacementView> list(
            @RequestParam(defaultValue = "/") @Pattern(regexp = UnitPath.FORM) String unit,
            @RequestParam(required = false) @Nullable UUID need,
            @RequestParam(required = false) @Nullable UUID volunteer,
            @RequestParam(required = false) @Pattern(regexp = Status.CODES) @Nullable String status,
            @RequestParam(required = false) @Size(max = 60) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            Caller caller) {
        Status wanted = Optional.ofNullable(status).map(Status::of).orElse(null);
        var filter = new SeePlacements.Filter(new UnitPath(unit), need, volunteer, wanted);
        return answers.to(seePlacements.list(filter, cursor, limit, caller), caller);
    }

    @RightOf(value = PlacementAccess.class, right = "SEE")
    @GetMapping("/{id}")
    ResponseEntity<Object> one(@PathVariable UUID id, Caller caller) {
        return answers.to(seePlacements.one(new PlacementId(id), caller), caller);
    }

    @RightOf(value = PlacementAccess.class, right = "ANSWER")
    @PostMapping("/{id}/acceptance")
    ResponseEntity<Object> accept(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        return permitted(
                id,
                caller,
                PlacementAccess::mayAnswer,
                placement -> acceptInvitation.accept(placement, caller.subject(), Answers.version(ifMatch)));
    }

    @RightOf(value = PlacementAccess.class, right = "ANSWER")
    @PostMapping("/{id}/refusal")
    ResponseEntity<Object> refuse(
            @PathVariable UUID id,
            @Valid @RequestBody(required = false) @Nullable Reason reason,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        return permitted(
                id,
                caller,
                PlacementAccess::mayAnswer,
                placement -> refuseInvitation.refuse(
                        placement, caller.subject(), Reason.of(reason), Answers.version(ifMatch)));
    }

    @RightOf(value = PlacementAccess.class, right = "ANSWER")
    @PostMapping("/{id}/withdrawal")
    ResponseEntity<Object> withdraw(
            @PathVariable UUID id,
            @Valid @RequestBody(required = false) @Nullable Reason reason,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        return permitted(
                id,
                caller,
                PlacementAccess::mayAnswer,
                placement ->
                        takeBack.takeBack(placement, caller.subject(), Reason.of(reason), Answers.version(ifMatch)));
    }

    @RightOf(value = PlacementAccess.class, right = "CONFIRM")
    @PostMapping("/{id}/absence")
    ResponseEntity<Object> miss(
            @PathVariable UUID id,
            @Valid @RequestBody(required = false) @Nullable Reason reason,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        return permitted(
                id,
                caller,
                PlacementAccess::mayConfirm,
                placement ->
                        noteAbsence.note(placement, caller.subject(), Reason.of(reason), Answers.version(ifMatch)));
    }

    @RightOf(value = PlacementAccess.class, right = "CONFIRM")
    @PostMapping("/{id}/hours")
    ResponseEntity<Object> confirm(
            @PathVariable UUID id,
            @Valid @RequestBody Hours hours,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        return permitted(
                id,
                caller,
                PlacementAccess::mayConfirm,
                placement -> confirmHours.confirm(
                        placement, hours.duration(), hours.date(), caller.subject(), Answers.version(ifMatch)));
    }

    /**
     * Who may not see the placement gets 404, who may see it but not do this gets 403. Unit, volunteer and host of a placement
     * never change, so it is enough to look before.
     */
    private ResponseEntity<Object> permitted(
            UUID id,
            Caller caller,
            BiPredicate<Caller, Placement> may,
            Function<PlacementId, Outcome<Placement>> command) {
        Optional<Placement> visible =
                seePlacements.one(new PlacementId(id), caller).map(Versioned::state);
        if (visible.isEmpty()) {
            return answers.missing();
        }
        if (!may.test(caller, visible.get())) {
            return answers.forbidden();
        }
        return answers.to(command.apply(visible.get().id()), caller);
    }
}
