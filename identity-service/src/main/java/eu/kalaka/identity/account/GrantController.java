package eu.kalaka.identity.account;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.identity.grant.Grant;
import eu.kalaka.identity.grant.Granting;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.RightOf;
import eu.kalaka.platform.store.Ids;
import eu.kalaka.platform.web.Answers;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Staff give and end roles within their units, up to their own rank. */
@RestController
@RequestMapping("/api/identity/accounts/{id}/grants")
@Tag(name = "Grants", description = "Roles, each held for a unit and all below it")
class GrantController {

    /** A role as staff give it. */
    record GrantRequest(
            @NotNull @Size(max = 40) String role,
            @NotNull @Pattern(regexp = UnitPath.FORM) String unit,
            @Nullable LocalDate validUntil) {

        Grant toGrant(UUID id) {
            return new Grant(id, role, new UnitPath(unit), validUntil);
        }
    }

    private final GiveRole give;
    private final TakeRoleBack takeBack;
    private final AccountViews views;
    private final Ids ids;
    private final Answers answers;

    GrantController(GiveRole give, TakeRoleBack takeBack, AccountViews views, Ids ids, Answers answers) {
        this.give = give;
        this.takeBack = takeBack;
        this.views = views;
        this.ids = ids;
        this.answers = answers;
    }

    @PostMapping
    @RightOf(Granting.class)
    ResponseEntity<Object> give(
            @PathVariable UUID id,
            @Valid @RequestBody GrantRequest request,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        return answers.to(give.give(id, request.toGrant(ids.ofCommand()), caller, Answers.version(ifMatch)), views::of);
    }

    @DeleteMapping("/{grant}")
    @RightOf(Granting.class)
    ResponseEntity<Object> takeBack(
            @PathVariable UUID id,
            @PathVariable UUID grant,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        return answers.to(takeBack.takeBack(id, grant, caller, Answers.version(ifMatch)), views::of);
    }
}
