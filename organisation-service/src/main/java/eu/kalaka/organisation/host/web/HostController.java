package eu.kalaka.organisation.host.web;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.organisation.host.DescribeHost;
import eu.kalaka.organisation.host.Duplicates;
import eu.kalaka.organisation.host.Host;
import eu.kalaka.organisation.host.HostId;
import eu.kalaka.organisation.host.HostPaper;
import eu.kalaka.organisation.host.HostStatus;
import eu.kalaka.organisation.host.Hosts;
import eu.kalaka.organisation.host.KeepHost;
import eu.kalaka.organisation.host.RegisterHost;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.RightOf;
import eu.kalaka.platform.store.Ids;
import eu.kalaka.platform.store.Page;
import eu.kalaka.platform.web.Answers;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
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

@RestController
@RequestMapping("/api/hosts")
@Tag(name = "Hosts", description = "Organisations that take volunteers")
class HostController {

    /** Until when the liability insurance is valid; left out where there is none any more. */
    record Insurance(@Nullable LocalDate validUntil) {}

    /** A document that was seen. */
    record Paper(
            @NotNull @Pattern(regexp = HostPaper.Type.CODES) String type,
            @Nullable @Size(max = 60) String number,
            @NotNull LocalDate issuedOn,
            @Nullable LocalDate validUntil) {

        HostPaper toPaper() {
            return new HostPaper(HostPaper.Type.of(type), number, issuedOn, validUntil);
        }
    }

    /** Which status a host comes to. */
    record Step(
            @NotNull @Pattern(regexp = HostStatus.CODES) String to,
            @Nullable @Size(max = 500) String reason) {}

    /** Hosts that may be the same organisation. */
    record Alike(List<HostView> items) {}

    /** Another host that is a different organisation. */
    record Other(@NotNull UUID host) {}

    private final RegisterHost register;
    private final DescribeHost describe;
    private final KeepHost keep;
    private final Duplicates duplicates;
    private final Hosts hosts;
    private final Ids ids;
    private final Answers answers;
    private final Clock clock;

    HostController(
            RegisterHost register,
            DescribeHost describe,
            KeepHost keep,
            Duplicates duplicates,
            Hosts hosts,
            Ids ids,
            Answers answers,
            Clock clock) {
        this.register = register;
        this.describe = describe;
        this.keep = keep;
        this.duplicates = duplicates;
        this.hosts = hosts;
        this.ids = ids;
        this.answers = answers;
        this.clock = clock;
    }

    @RightOf(RegisterHost.class)
    @PostMapping
    ResponseEntity<Object> post(@Valid @RequestBody HostRequest request, Caller caller) {
        Host.Profile asked = request.toProfile();
        if (!caller.may(RegisterHost.RIGHT, asked.unit())) {
            return answers.forbidden();
        }
        return answers.to(
                register.register(new HostId(ids.ofCommand()), asked),
                this::view,
                host -> "/api/hosts/" + host.id().value());
    }

    @RightOf(RegisterHost.class)
    @PutMapping("/{id}")
    ResponseEntity<Object> put(
            @PathVariable UUID id,
            @Valid @RequestBody HostRequest request,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        Host.Profile said = request.toProfile();
        if (!caller.may(RegisterHost.RIGHT, said.unit())) {
            return answers.forbidden();
        }
        return answers.to(describe.describe(new HostId(id), said, caller, Answers.version(ifMatch)), this::view);
    }

    @RightOf(value = Hosts.class, right = "SEE")
    @GetMapping("/{id}")
    ResponseEntity<Object> get(@PathVariable UUID id, Caller caller) {
        return answers.to(hosts.find(new HostId(id), caller), host -> viewFor(caller, host));
    }

    @RightOf(RegisterHost.class)
    @PutMapping("/{id}/insurance")
    ResponseEntity<Object> insurance(
            @PathVariable UUID id,
            @Valid @RequestBody Insurance insurance,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        return answers.to(
                keep.insure(new HostId(id), insurance.validUntil(), caller, Answers.version(ifMatch)), this::view);
    }

    @RightOf(RegisterHost.class)
    @PostMapping("/{id}/papers")
    ResponseEntity<Object> paper(@PathVariable UUID id, @Valid @RequestBody Paper paper, Caller caller) {
        return answers.to(keep.see(new HostId(id), paper.toPaper(), caller), this::view);
    }

    @RightOf(RegisterHost.class)
    @PostMapping("/{id}/status")
    ResponseEntity<Object> status(
            @PathVariable UUID id,
            @Valid @RequestBody Step step,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        return answers.to(
                keep.lead(new HostId(id), HostStatus.of(step.to()), step.reason(), caller, Answers.version(ifMatch)),
                this::view);
    }

    @RightOf(RegisterHost.class)
    @GetMapping("/{id}/duplicates")
    ResponseEntity<Object> duplicates(@PathVariable UUID id, Caller caller) {
        return answers.to(
                hosts.find(new HostId(id), caller)
                        .filter(found ->
                                caller.may(RegisterHost.RIGHT, found.state().unit())),
                host -> new Alike(duplicates.of(host).stream()
                        .filter(other -> caller.may(RegisterHost.RIGHT, other.unit()))
                        .map(this::view)
                        .toList()));
    }

    @RightOf(RegisterHost.class)
    @PostMapping("/{id}/not-same-as")
    ResponseEntity<Object> notSameAs(@PathVariable UUID id, @Valid @RequestBody Other other, Caller caller) {
        return answers.to(duplicates.tellApart(new HostId(id), new HostId(other.host()), caller), this::view);
    }

    @RightOf(value = Hosts.class, right = "SEE")
    @GetMapping
    Page<HostView> list(
            @RequestParam(defaultValue = "/") UnitPath unit,
            @RequestParam(required = false) @Nullable @Pattern(regexp = HostStatus.CODES) String status,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            Caller caller) {
        return hosts.below(unit, status == null ? null : HostStatus.of(status), caller, cursor, limit)
                .map(host -> viewFor(caller, host));
    }

    private HostView viewFor(Caller caller, Host host) {
        return Hosts.showsPeople(host, caller) ? view(host) : view(host).withoutPeople();
    }

    private HostView view(Host host) {
        return HostView.of(host, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}
