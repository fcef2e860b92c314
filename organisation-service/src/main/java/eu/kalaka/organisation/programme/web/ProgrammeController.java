package eu.kalaka.organisation.programme.web;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.organisation.programme.KeepProgramme;
import eu.kalaka.organisation.programme.Programme;
import eu.kalaka.organisation.programme.ProgrammeId;
import eu.kalaka.organisation.programme.ProgrammeStatus;
import eu.kalaka.organisation.programme.Programmes;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.RightOf;
import eu.kalaka.platform.store.Ids;
import eu.kalaka.platform.store.Page;
import eu.kalaka.platform.web.Answers;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
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
@RequestMapping("/api/programmes")
@Tag(name = "Programmes", description = "Themes and funded projects")
class ProgrammeController {

    /** Which status it comes to. */
    record Step(
            @NotNull @Pattern(regexp = ProgrammeStatus.CODES)
            String to) {}

    private final KeepProgramme keep;
    private final Programmes programmes;
    private final Ids ids;
    private final Answers answers;

    ProgrammeController(KeepProgramme keep, Programmes programmes, Ids ids, Answers answers) {
        this.keep = keep;
        this.programmes = programmes;
        this.ids = ids;
        this.answers = answers;
    }

    @PostMapping
    @RightOf(value = Programmes.class, right = "KEEP")
    ResponseEntity<Object> post(@Valid @RequestBody ProgrammeRequest request, Caller caller) {
        Programme.Said said = request.toSaid();
        if (!Programmes.mayKeep(caller, said.unit())) {
            return answers.forbidden();
        }
        return answers.to(
                keep.begin(new ProgrammeId(ids.ofCommand()), said),
                ProgrammeView::of,
                programme -> "/api/programmes/" + programme.id().value());
    }

    @PutMapping("/{id}")
    @RightOf(value = Programmes.class, right = "KEEP")
    ResponseEntity<Object> put(
            @PathVariable UUID id,
            @Valid @RequestBody ProgrammeRequest request,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        return answers.to(
                keep.describe(new ProgrammeId(id), request.toSaid(), caller, Answers.version(ifMatch)),
                ProgrammeView::of);
    }

    @PostMapping("/{id}/status")
    @RightOf(value = Programmes.class, right = "KEEP")
    ResponseEntity<Object> status(
            @PathVariable UUID id,
            @Valid @RequestBody Step step,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        return answers.to(
                keep.lead(new ProgrammeId(id), ProgrammeStatus.of(step.to()), caller, Answers.version(ifMatch)),
                ProgrammeView::of);
    }

    @GetMapping("/{id}")
    @RightOf(value = Programmes.class, right = "SEE")
    ResponseEntity<Object> get(@PathVariable UUID id, Caller caller) {
        return answers.to(programmes.find(new ProgrammeId(id), caller), ProgrammeView::of);
    }

    @GetMapping
    @RightOf(value = Programmes.class, right = "SEE")
    Page<ProgrammeView> list(
            @RequestParam(defaultValue = "/") UnitPath unit,
            @RequestParam(required = false) @Nullable @Pattern(regexp = ProgrammeStatus.CODES) String status,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            Caller caller) {
        return programmes
                .below(unit, status == null ? null : ProgrammeStatus.of(status), caller, cursor, limit)
                .map(ProgrammeView::of);
    }
}
