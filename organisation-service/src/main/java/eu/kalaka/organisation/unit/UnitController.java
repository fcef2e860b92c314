package eu.kalaka.organisation.unit;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.RightOf;
import eu.kalaka.platform.security.SignedIn;
import eu.kalaka.platform.store.Page;
import eu.kalaka.platform.web.Answers;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/units")
@Tag(name = "Units", description = "The unit tree")
class UnitController {

    /** Which unit ends its work, and why. */
    record Closing(
            @NotNull @Pattern(regexp = UnitPath.FORM) String path,
            @NotBlank @Size(max = 500) String reason) {}

    /** Which point comes under another unit. */
    record Move(
            @NotNull @Pattern(regexp = UnitPath.FORM) String path,
            @NotNull @Pattern(regexp = UnitPath.FORM) String to) {}

    private final DescribeUnit describe;
    private final CloseUnit close;
    private final MovePoint move;
    private final Units units;
    private final Answers answers;

    UnitController(DescribeUnit describe, CloseUnit close, MovePoint move, Units units, Answers answers) {
        this.describe = describe;
        this.close = close;
        this.move = move;
        this.units = units;
        this.answers = answers;
    }

    @RightOf(DescribeUnit.class)
    @PutMapping
    ResponseEntity<Object> put(
            @Valid @RequestBody UnitRequest request,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        UnitPath path = request.unitPath();
        return ifAllowed(
                caller, path, () -> describe.describe(path, request.description(), caller, Answers.version(ifMatch)));
    }

    @RightOf(DescribeUnit.class)
    @PostMapping("/close")
    ResponseEntity<Object> close(@Valid @RequestBody Closing request, Caller caller) {
        UnitPath path = new UnitPath(request.path());
        return ifAllowed(caller, path, () -> close.close(path, request.reason().strip(), caller));
    }

    @RightOf(DescribeUnit.class)
    @PostMapping("/move")
    ResponseEntity<Object> move(@Valid @RequestBody Move request, Caller caller) {
        UnitPath from = new UnitPath(request.path());
        UnitPath to = new UnitPath(request.to());
        return ifAllowed(caller, from, () -> move.move(from, to, caller));
    }

    /** The tree holds nothing personal: whoever is signed in may see it. */
    @SignedIn
    @GetMapping
    Page<UnitView> list(
            @RequestParam(defaultValue = "/") UnitPath below,
            @RequestParam(defaultValue = "false") boolean closed,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "200") int limit) {
        return units.below(below, closed, cursor, limit).map(UnitView::of);
    }

    /** Names who changed the tree, so it is for those who may change it. */
    @RightOf(DescribeUnit.class)
    @GetMapping("/history")
    ResponseEntity<Object> history(@RequestParam UnitPath path, Caller caller) {
        if (!caller.may(DescribeUnit.RIGHT, path)) {
            return answers.forbidden();
        }
        return units.find(path)
                .<ResponseEntity<Object>>map(unit -> ResponseEntity.ok(UnitHistoryView.of(unit)))
                .orElseGet(answers::missing);
    }

    private ResponseEntity<Object> ifAllowed(Caller caller, UnitPath path, Supplier<Outcome<Unit>> command) {
        if (!caller.may(DescribeUnit.RIGHT, path)) {
            return answers.forbidden();
        }
        return answers.to(command.get(), UnitView::of, made -> "/api/units?below=" + made.path());
    }
}
