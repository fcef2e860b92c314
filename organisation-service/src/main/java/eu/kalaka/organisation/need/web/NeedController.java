package eu.kalaka.organisation.need.web;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.organisation.host.HostId;
import eu.kalaka.organisation.need.AddShift;
import eu.kalaka.organisation.need.CancelShift;
import eu.kalaka.organisation.need.CheckNeed;
import eu.kalaka.organisation.need.CloseNeed;
import eu.kalaka.organisation.need.CopyNeed;
import eu.kalaka.organisation.need.Need;
import eu.kalaka.organisation.need.NeedId;
import eu.kalaka.organisation.need.NeedStatus;
import eu.kalaka.organisation.need.Needs;
import eu.kalaka.organisation.need.PostNeed;
import eu.kalaka.organisation.need.PublishNeed;
import eu.kalaka.organisation.need.ReviseNeed;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.RightOf;
import eu.kalaka.platform.store.Ids;
import eu.kalaka.platform.store.Page;
import eu.kalaka.platform.web.Answers;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
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
@RequestMapping("/api/needs")
@Tag(name = "Needs", description = "What hosts want volunteers for")
class NeedController {

    /** {@code If-Match: *} would let anybody overwrite anything. */
    private static final Long NO_VERSION = -1L;

    /** How many there are. */
    record NeedCount(long count) {}

    private final PostNeed post;
    private final PublishNeed publish;
    private final CloseNeed close;
    private final ReviseNeed revise;
    private final CheckNeed check;
    private final AddShift addShift;
    private final CancelShift cancelShift;
    private final CopyNeed copy;
    private final Needs needs;
    private final Ids ids;
    private final Answers answers;

    NeedController(
            PostNeed post,
            PublishNeed publish,
            CloseNeed close,
            ReviseNeed revise,
            CheckNeed check,
            AddShift addShift,
            CancelShift cancelShift,
            CopyNeed copy,
            Needs needs,
            Ids ids,
            Answers answers) {
        this.post = post;
        this.publish = publish;
        this.close = close;
        this.revise = revise;
        this.check = check;
        this.addShift = addShift;
        this.cancelShift = cancelShift;
        this.copy = copy;
        this.needs = needs;
        this.ids = ids;
        this.answers = answers;
    }

    @RightOf(value = Needs.class, right = "WRITE")
    @PostMapping
    ResponseEntity<Object> post(@Valid @RequestBody NeedRequest request, Caller caller) {
        Need draft = request.toDraft(new NeedId(ids.ofCommand()), ids);
        if (!Needs.areOpenTo(caller, draft) || (request.atOnce() && !Needs.mayPublish(caller, draft))) {
            return answers.forbidden();
        }
        return answers.to(
                post.post(draft, request.atOnce(), caller),
                NeedView::of,
                need -> "/api/needs/" + need.id().value());
    }

    /** Two people who edit one need: the second is told (412) that it is no longer as she saw it. */
    @RightOf(value = Needs.class, right = "WRITE")
    @PutMapping("/{id}")
    ResponseEntity<Object> put(
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @RequestBody NeedRequest request,
            Caller caller) {
        long seen = Objects.requireNonNullElse(Answers.version(ifMatch), NO_VERSION);
        return answers.to(revise.revise(request.toDraft(new NeedId(id), ids), caller, seen), NeedView::of);
    }

    @RightOf(value = Needs.class, right = "CHECK")
    @PostMapping("/{id}/check")
    ResponseEntity<Object> check(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        return answers.to(check.check(new NeedId(id), caller, Answers.version(ifMatch)), NeedView::of);
    }

    @RightOf(value = Needs.class, right = "WRITE")
    @PostMapping("/{id}/shifts")
    ResponseEntity<Object> addShift(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ShiftRequest request,
            Caller caller) {
        return answers.to(
                addShift.add(new NeedId(id), request.toShift(ids), caller, Answers.version(ifMatch)), NeedView::of);
    }

    @RightOf(value = Needs.class, right = "WRITE")
    @PostMapping("/{id}/shifts/{shift}/cancel")
    ResponseEntity<Object> cancelShift(
            @PathVariable UUID id,
            @PathVariable UUID shift,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        return answers.to(cancelShift.cancel(new NeedId(id), shift, caller, Answers.version(ifMatch)), NeedView::of);
    }

    /** Last year's need again, as a draft. */
    @RightOf(value = Needs.class, right = "WRITE")
    @PostMapping("/{id}/copy")
    ResponseEntity<Object> copy(@PathVariable UUID id, @Valid @RequestBody CopyRequest request, Caller caller) {
        return answers.to(
                copy.copy(new NeedId(id), new NeedId(ids.ofCommand()), ids::next, request.firstDay(), caller),
                NeedView::of,
                need -> "/api/needs/" + need.id().value());
    }

    @RightOf(value = Needs.class, right = "PUBLISH")
    @PostMapping("/{id}/publish")
    ResponseEntity<Object> publish(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        return answers.to(publish.publish(new NeedId(id), caller, Answers.version(ifMatch)), NeedView::of);
    }

    @RightOf(value = Needs.class, right = "WRITE")
    @PostMapping("/{id}/close")
    ResponseEntity<Object> close(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody CloseRequest request,
            Caller caller) {
        return answers.to(
                close.close(new NeedId(id), request.reason(), caller, Answers.version(ifMatch)), NeedView::of);
    }

    @RightOf(value = Needs.class, right = "SEE")
    @GetMapping("/{id}")
    ResponseEntity<Object> get(@PathVariable UUID id, Caller caller) {
        return answers.to(needs.find(new NeedId(id), caller), NeedView::of);
    }

    @RightOf(value = Needs.class, right = "SEE")
    @GetMapping
    Page<NeedView> list(
            @RequestParam(defaultValue = "/") UnitPath unit,
            @RequestParam(required = false) @Nullable @Pattern(regexp = NeedStatus.CODES) String status,
            @RequestParam(required = false) @Nullable UUID host,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            Caller caller) {
        var filter = new Needs.Filter(
                unit, status == null ? null : NeedStatus.of(status), host == null ? null : new HostId(host));
        return needs.list(filter, caller, cursor, limit).map(NeedView::of);
    }

    @RightOf(value = Needs.class, right = "COUNT")
    @GetMapping("/count")
    NeedCount count(
            @RequestParam(defaultValue = "/") UnitPath unit,
            @RequestParam(required = false) @Nullable @Pattern(regexp = NeedStatus.CODES) String status,
            Caller caller) {
        return new NeedCount(needs.count(unit, status == null ? null : NeedStatus.of(status), caller));
    }
}
