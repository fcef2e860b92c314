package eu.kalaka.registry.merge;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.RightOf;
import eu.kalaka.platform.web.Answers;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/merges")
@Tag(name = "Duplicates")
class MergeController {

    private final MergeVolunteers merge;
    private final UndoMerge undo;
    private final SeeMerges see;
    private final Answers answers;

    MergeController(MergeVolunteers merge, UndoMerge undo, SeeMerges see, Answers answers) {
        this.merge = merge;
        this.undo = undo;
        this.see = see;
        this.answers = answers;
    }

    @RightOf(MergeVolunteers.class)
    @PostMapping
    ResponseEntity<Object> merge(@Valid @RequestBody MergeRequest request, Caller caller) {
        return answers.to(
                merge.merge(request, caller),
                MergeView::of,
                made -> "/api/merges/" + made.id().value());
    }

    @RightOf(MergeVolunteers.class)
    @GetMapping
    ResponseEntity<Object> list(
            @RequestParam(defaultValue = "/") @Pattern(regexp = UnitPath.FORM) String unit,
            @RequestParam(required = false) @Size(max = 60) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            Caller caller) {
        return ResponseEntity.ok(
                see.list(new UnitPath(unit), cursor, limit, caller).map(MergeView::of));
    }

    @RightOf(MergeVolunteers.class)
    @GetMapping("/{id}")
    ResponseEntity<Object> one(@PathVariable String id, Caller caller) {
        return answers.to(see.one(id, caller), MergeView::of);
    }

    @RightOf(MergeVolunteers.class)
    @PostMapping("/{id}/undo")
    ResponseEntity<Object> undo(@PathVariable String id, Caller caller) {
        return answers.to(undo.undo(id, caller), MergeView::of);
    }
}
