package eu.kalaka.organisation.host;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.store.Ids;
import eu.kalaka.platform.store.Page;
import eu.kalaka.platform.web.Answers;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
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
@RequestMapping("/api/hosts")
@Tag(name = "Hosts", description = "Organisations that take volunteers")
class HostController {

    /** Until when the liability insurance is valid; left out where there is none any more. */
    record Insurance(@Nullable LocalDate validUntil) {}

    private final RegisterHost register;
    private final InsureHost insure;
    private final Hosts hosts;
    private final Ids ids;
    private final Answers answers;

    HostController(RegisterHost register, InsureHost insure, Hosts hosts, Ids ids, Answers answers) {
        this.register = register;
        this.insure = insure;
        this.hosts = hosts;
        this.ids = ids;
        this.answers = answers;
    }

    @PostMapping
    ResponseEntity<Object> post(@Valid @RequestBody HostRequest request, Caller caller) {
        Host asked = request.toHost(new HostId(ids.ofCommand()));
        if (!caller.may(RegisterHost.RIGHT, asked.unit())) {
            return answers.forbidden();
        }
        return answers.to(
                register.register(asked),
                HostView::of,
                host -> "/api/hosts/" + host.id().value());
    }

    @GetMapping("/{id}")
    ResponseEntity<Object> get(@PathVariable UUID id, Caller caller) {
        return answers.to(hosts.find(new HostId(id), caller), HostView::of);
    }

    @PutMapping("/{id}/insurance")
    ResponseEntity<Object> insurance(
            @PathVariable UUID id,
            @Valid @RequestBody Insurance insurance,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        return answers.to(
                insure.insure(new HostId(id), insurance.validUntil(), caller, Answers.version(ifMatch)), HostView::of);
    }

    @GetMapping
    Page<HostView> list(
            @RequestParam(defaultValue = "/") UnitPath unit,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            Caller caller) {
        return hosts.below(unit, caller, cursor, limit).map(HostView::of);
    }
}
