package eu.kalaka.organisation.host;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.store.Ids;
import eu.kalaka.platform.store.Page;
import eu.kalaka.platform.web.Answers;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
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
@RequestMapping("/api/hosts")
@Tag(name = "Hosts", description = "Organisations that take volunteers")
class HostController {

    private final RegisterHost register;
    private final Hosts hosts;
    private final Ids ids;
    private final Answers answers;

    HostController(RegisterHost register, Hosts hosts, Ids ids, Answers answers) {
        this.register = register;
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

    @GetMapping
    Page<HostView> list(
            @RequestParam(defaultValue = "/") UnitPath unit,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            Caller caller) {
        return hosts.below(unit, caller, cursor, limit).map(HostView::of);
    }
}
