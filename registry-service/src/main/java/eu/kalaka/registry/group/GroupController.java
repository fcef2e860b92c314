package eu.kalaka.registry.group;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.RightOf;
import eu.kalaka.platform.web.Answers;
import eu.kalaka.registry.group.GroupRequests.Changed;
import eu.kalaka.registry.group.GroupRequests.Made;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
@RequestMapping("/api/groups")
@Tag(name = "Groups")
class GroupController {

    private final Groups groups;
    private final Answers answers;

    GroupController(Groups groups, Answers answers) {
        this.groups = groups;
        this.answers = answers;
    }

    @RightOf(value = Groups.class, right = "KEEP")
    @PostMapping
    ResponseEntity<Object> make(@Valid @RequestBody Made made, Caller caller) {
        return caller.may(Groups.KEEP, new UnitPath(made.unit()))
                ? answers.to(
                        groups.make(made),
                        GroupView::of,
                        group -> "/api/groups/" + group.id().value())
                : answers.forbidden();
    }

    @RightOf(value = Groups.class, right = "SEE")
    @GetMapping
    ResponseEntity<Object> list(
            @RequestParam(defaultValue = "/") @Pattern(regexp = UnitPath.FORM) String unit,
            @RequestParam(required = false) @Size(max = 60) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            Caller caller) {
        return ResponseEntity.ok(
                groups.list(new UnitPath(unit), cursor, limit, caller).map(GroupView::of));
    }

    @RightOf(value = Groups.class, right = "SEE")
    @GetMapping("/{id}")
    ResponseEntity<Object> one(@PathVariable String id, Caller caller) {
        return answers.to(groups.one(id, caller), GroupView::of);
    }

    @RightOf(value = Groups.class, right = "KEEP")
    @PutMapping("/{id}")
    ResponseEntity<Object> change(
            @PathVariable String id,
            @Valid @RequestBody Changed changed,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        return answers.to(groups.change(id, changed, Answers.version(ifMatch), caller), GroupView::of);
    }
}
