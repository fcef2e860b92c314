package eu.kalaka.identity.account;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.identity.grant.Granting;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.RightOf;
import eu.kalaka.platform.store.Ids;
import eu.kalaka.platform.store.Page;
import eu.kalaka.platform.web.Answers;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
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

/** Staff keep the accounts of their units. */
@RestController
@RequestMapping("/api/identity/accounts")
@Tag(name = "Accounts", description = "Who may sign in, until when")
class AccountController {

    /** The records that shall be the holder's own, in place of all that were. */
    record Own(
            @Nullable UUID volunteerId,
            @Nullable UUID hostId,
            @Nullable @Size(max = 20) List<@NotNull UUID> wardIds) {

        OwnRecords toRecords() {
            return new OwnRecords(volunteerId, hostId, wardIds == null ? List.of() : wardIds);
        }
    }

    /** The last day of a mandate, absent where it does not end by itself. */
    record Mandate(@Nullable LocalDate lastDay) {}

    private final OpenAccount open;
    private final EndAccount end;
    private final SetMandate mandates;
    private final SetOwnRecords ownRecords;
    private final Accounts accounts;
    private final AccountViews views;
    private final Ids ids;
    private final Answers answers;

    AccountController(
            OpenAccount open,
            EndAccount end,
            SetMandate mandates,
            SetOwnRecords ownRecords,
            Accounts accounts,
            AccountViews views,
            Ids ids,
            Answers answers) {
        this.open = open;
        this.end = end;
        this.mandates = mandates;
        this.ownRecords = ownRecords;
        this.accounts = accounts;
        this.views = views;
        this.ids = ids;
        this.answers = answers;
    }

    @PostMapping
    @RightOf(Granting.class)
    ResponseEntity<Object> post(@Valid @RequestBody AccountRequest request, Caller caller) {
        Account account = request.toAccount(ids.ofCommand());
        if (!caller.may(Granting.RIGHT, account.unit())) {
            return answers.forbidden();
        }
        return answers.to(
                open.open(account, caller),
                views::of,
                made -> "/api/identity/accounts/" + made.id().value());
    }

    @GetMapping("/{id}")
    @RightOf(Granting.class)
    ResponseEntity<Object> get(@PathVariable UUID id, Caller caller) {
        return answers.to(accounts.find(id, caller), views::of);
    }

    @GetMapping
    @RightOf(Granting.class)
    ResponseEntity<Object> list(
            @RequestParam(defaultValue = "/") UnitPath unit,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            Caller caller) {
        if (!caller.may(Granting.RIGHT)) {
            return answers.forbidden();
        }
        Page<AccountView> page = accounts.list(caller, unit, cursor, limit).map(views::of);
        return ResponseEntity.ok(page);
    }

    @PostMapping("/{id}/end")
    @RightOf(Granting.class)
    ResponseEntity<Object> end(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        return answers.to(end.end(id, caller, Answers.version(ifMatch)), views::of);
    }

    @PostMapping("/{id}/lock")
    @RightOf(Granting.class)
    ResponseEntity<Object> lock(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        return answers.to(end.lock(id, caller, Answers.version(ifMatch)), views::of);
    }

    @PostMapping("/{id}/unlock")
    @RightOf(Granting.class)
    ResponseEntity<Object> unlock(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        return answers.to(end.unlock(id, caller, Answers.version(ifMatch)), views::of);
    }

    @PutMapping("/{id}/mandate")
    @RightOf(Granting.class)
    ResponseEntity<Object> mandate(
            @PathVariable UUID id,
            @Valid @RequestBody Mandate mandate,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        return answers.to(mandates.set(id, mandate.lastDay(), caller, Answers.version(ifMatch)), views::of);
    }

    @PutMapping("/{id}/own")
    @RightOf(Granting.class)
    ResponseEntity<Object> own(
            @PathVariable UUID id,
            @Valid @RequestBody Own own,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        return answers.to(ownRecords.set(id, own.toRecords(), caller, Answers.version(ifMatch)), views::of);
    }
}
