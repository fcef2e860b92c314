package eu.kalaka.registry.regulation;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.RightOf;
import eu.kalaka.platform.security.SignedIn;
import eu.kalaka.platform.web.Answers;
import eu.kalaka.registry.regulation.RegulationRequests.Accepted;
import eu.kalaka.registry.regulation.RegulationRequests.Issued;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Regulations")
class RegulationController {

    private final Regulations regulations;
    private final AcceptRegulation acceptRegulation;
    private final Answers answers;

    RegulationController(Regulations regulations, AcceptRegulation acceptRegulation, Answers answers) {
        this.regulations = regulations;
        this.acceptRegulation = acceptRegulation;
        this.answers = answers;
    }

    @RightOf(value = Regulations.class, right = "ISSUE")
    @PostMapping("/api/regulations")
    ResponseEntity<Object> issue(@Valid @RequestBody Issued issued, Caller caller) {
        return caller.may(Regulations.ISSUE, new UnitPath(issued.unit()))
                ? answers.to(
                        regulations.issue(issued),
                        RegulationView::of,
                        regulation -> "/api/regulations/" + regulation.id().value())
                : answers.forbidden();
    }

    @SignedIn
    @GetMapping("/api/regulations")
    ResponseEntity<Object> list(
            @RequestParam @Pattern(regexp = UnitPath.FORM) String unit,
            @RequestParam(required = false) @Size(max = 60) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        return ResponseEntity.ok(
                regulations.of(new UnitPath(unit), cursor, limit).map(RegulationView::of));
    }

    @RightOf(AcceptRegulation.class)
    @PutMapping("/api/volunteers/{id}/acceptances/{regulationId}")
    ResponseEntity<Object> accept(
            @PathVariable UUID id,
            @PathVariable UUID regulationId,
            @Valid @RequestBody Accepted accepted,
            Caller caller) {
        return answers.to(
                acceptRegulation.accept(id, regulationId, accepted.channel(), caller),
                AcceptanceView::of,
                acceptance -> "/api/volunteers/" + id + "/own-data");
    }
}
