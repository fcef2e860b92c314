package eu.kalaka.organisation.unit;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.security.Public;
import eu.kalaka.platform.store.Page;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where the network works, for everybody: whoever wants to help must be able to say where, before having an account. */
@RestController
@Tag(name = "Open data")
class OpenUnits {

    private final Units units;

    OpenUnits(Units units) {
        this.units = units;
    }

    /** Those that take records, with the office's own address and hours. */
    @Public
    @GetMapping("/api/open/units")
    Page<UnitView> list(
            @RequestParam(defaultValue = "/") UnitPath below,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "200") int limit) {
        return units.below(below, false, cursor, limit).map(UnitView::of);
    }
}
