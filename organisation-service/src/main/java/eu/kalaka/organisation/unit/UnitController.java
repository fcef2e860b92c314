package eu.kalaka.organisation.unit;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.store.Page;
import eu.kalaka.platform.web.Answers;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/units")
@Tag(name = "Units", description = "The unit tree")
class UnitController {

    private final DescribeUnit describe;
    private final Units units;
    private final Answers answers;

    UnitController(DescribeUnit describe, Units units, Answers answers) {
        this.describe = describe;
        this.units = units;
        this.answers = answers;
    }

    @PutMapping
    ResponseEntity<Object> put(@Valid @RequestBody UnitRequest request, Caller caller) {
        Unit unit = request.toUnit();
        if (!caller.may(DescribeUnit.RIGHT, unit.path())) {
            return answers.forbidden();
        }
        return answers.to(describe.describe(unit), UnitView::of, made -> "/api/units?below=" + made.path());
    }

    /** The tree holds nothing personal: whoever is signed in may see it. */
    @GetMapping
    Page<UnitView> list(
            @RequestParam(defaultValue = "/") UnitPath below,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "200") int limit) {
        return units.below(below, cursor, limit).map(UnitView::of);
    }
}
