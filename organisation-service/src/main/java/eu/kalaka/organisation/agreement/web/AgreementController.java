package eu.kalaka.organisation.agreement.web;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.organisation.agreement.Agreement;
import eu.kalaka.organisation.agreement.AgreementId;
import eu.kalaka.organisation.agreement.AgreementType;
import eu.kalaka.organisation.agreement.Agreements;
import eu.kalaka.organisation.agreement.DraftAgreement;
import eu.kalaka.organisation.agreement.KeepAgreement;
import eu.kalaka.organisation.agreement.Side;
import eu.kalaka.organisation.agreement.Signature;
import eu.kalaka.organisation.file.Files;
import eu.kalaka.organisation.host.HostId;
import eu.kalaka.organisation.host.Hosts;
import eu.kalaka.paper.Printer;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.RightOf;
import eu.kalaka.platform.store.Ids;
import eu.kalaka.platform.store.Page;
import eu.kalaka.platform.web.Answers;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
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
@RequestMapping("/api/agreements")
@Tag(name = "Agreements", description = "What centres and hosts have agreed")
class AgreementController {

    /** A signature that was seen. */
    record Signed(
            @NotNull @Pattern(regexp = Side.CODES) String side,
            @NotBlank @Size(max = 120) String by,
            @NotNull LocalDate on) {}

    /** Its last day. */
    record End(@NotNull LocalDate on) {}

    /** How many bear both signatures. */
    record Count(long counted) {}

    private final DraftAgreement draft;
    private final KeepAgreement keep;
    private final Agreements agreements;
    private final Hosts hosts;
    private final Files files;
    private final AgreementPaper paper;
    private final Printer printer;
    private final Ids ids;
    private final Answers answers;
    private final Clock clock;

    AgreementController(
            DraftAgreement draft,
            KeepAgreement keep,
            Agreements agreements,
            Hosts hosts,
            Files files,
            AgreementPaper paper,
            Printer printer,
            Ids ids,
            Answers answers,
            Clock clock) {
        this.draft = draft;
        this.keep = keep;
        this.agreements = agreements;
        this.hosts = hosts;
        this.files = files;
        this.paper = paper;
        this.printer = printer;
        this.ids = ids;
        this.answers = answers;
        this.clock = clock;
    }

    @PostMapping
    @RightOf(value = Agreements.class, right = "KEEP")
    ResponseEntity<Object> post(@Valid @RequestBody AgreementRequest request, Caller caller) {
        UnitPath unit = new UnitPath(request.unit());
        if (!Agreements.mayKeep(caller, unit)) {
            return answers.forbidden();
        }
        return answers.to(
                draft.draft(
                        new AgreementId(ids.ofCommand()),
                        unit,
                        new HostId(request.hostId()),
                        AgreementType.of(request.type()),
                        request.terms().toTerms()),
                this::view,
                agreement -> "/api/agreements/" + agreement.id().value());
    }

    @PutMapping("/{id}/terms")
    @RightOf(value = Agreements.class, right = "KEEP")
    ResponseEntity<Object> terms(
            @PathVariable UUID id,
            @Valid @RequestBody TermsRequest terms,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        return answers.to(
                draft.reword(new AgreementId(id), terms.toTerms(), caller, Answers.version(ifMatch)), this::view);
    }

    @PostMapping("/{id}/send")
    @RightOf(value = Agreements.class, right = "KEEP")
    ResponseEntity<Object> send(@PathVariable UUID id, Caller caller) {
        return answers.to(keep.send(new AgreementId(id), caller), this::view);
    }

    @PostMapping("/{id}/signatures")
    @RightOf(value = Agreements.class, right = "KEEP")
    ResponseEntity<Object> sign(@PathVariable UUID id, @Valid @RequestBody Signed signed, Caller caller) {
        return answers.to(
                keep.sign(
                        new AgreementId(id),
                        Side.valueOf(signed.side().toUpperCase(Locale.ROOT)),
                        new Signature(signed.by().strip(), signed.on()),
                        caller),
                this::view);
    }

    @PostMapping("/{id}/end")
    @RightOf(value = Agreements.class, right = "KEEP")
    ResponseEntity<Object> end(@PathVariable UUID id, @Valid @RequestBody End end, Caller caller) {
        return answers.to(keep.end(new AgreementId(id), end.on(), caller), this::view);
    }

    @PutMapping(
            path = "/{id}/file",
            consumes = {MediaType.APPLICATION_PDF_VALUE, MediaType.IMAGE_PNG_VALUE, MediaType.IMAGE_JPEG_VALUE})
    @RightOf(value = Agreements.class, right = "KEEP")
    ResponseEntity<Object> put(
            @PathVariable UUID id,
            @RequestBody byte[] bytes,
            @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
            Caller caller) {
        return answers.to(
                keep.put(new AgreementId(id), bytes, type.getType() + "/" + type.getSubtype(), caller), this::view);
    }

    @GetMapping("/{id}/file")
    @RightOf(value = Agreements.class, right = "SEE")
    ResponseEntity<Object> file(@PathVariable UUID id, Caller caller) {
        return agreements
                .find(new AgreementId(id), caller)
                .map(found -> found.state().file())
                .flatMap(file -> files.read(file)
                        .map(bytes -> attachment(
                                id + "." + file.type().name().toLowerCase(Locale.ROOT),
                                file.type().mediaType(),
                                bytes)))
                .orElseGet(answers::missing);
    }

    /** The agreement as a paper for signature, in the language asked for. */
    @GetMapping("/{id}/paper")
    @RightOf(value = Agreements.class, right = "SEE")
    ResponseEntity<Object> paper(@PathVariable UUID id, Caller caller, Locale language) {
        return agreements
                .find(new AgreementId(id), caller)
                .map(found -> attachment(
                        id + ".pdf",
                        MediaType.APPLICATION_PDF_VALUE,
                        printer.print(paper.of(found.state(), nameOfHost(found.state()), language))))
                .orElseGet(answers::missing);
    }

    @GetMapping("/{id}")
    @RightOf(value = Agreements.class, right = "SEE")
    ResponseEntity<Object> get(@PathVariable UUID id, Caller caller) {
        return answers.to(agreements.find(new AgreementId(id), caller), this::view);
    }

    @GetMapping
    @RightOf(value = Agreements.class, right = "SEE")
    Page<AgreementView> list(
            @RequestParam(defaultValue = "/") UnitPath unit,
            @RequestParam(required = false) @Nullable UUID host,
            @RequestParam(required = false) @Nullable UUID programme,
            @RequestParam(defaultValue = "false") boolean counted,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate lastDayBy,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            Caller caller) {
        var filter = new Agreements.Filter(unit, host == null ? null : new HostId(host), programme, counted, lastDayBy);
        return agreements.list(filter, caller, cursor, limit).map(this::view);
    }

    @GetMapping("/count")
    @RightOf(value = Agreements.class, right = "COUNT")
    Count count(
            @RequestParam(defaultValue = "/") UnitPath unit,
            @RequestParam(required = false) @Nullable UUID programme,
            Caller caller) {
        return new Count(agreements.counted(unit, programme, caller));
    }

    private String nameOfHost(Agreement agreement) {
        return hosts.ofController(agreement.hostId(), agreement.unit().controller())
                .map(host -> host.particulars().name())
                .orElse("");
    }

    private AgreementView view(Agreement agreement) {
        return AgreementView.of(agreement, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    private static ResponseEntity<Object> attachment(String name, String type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(bytes);
    }
}
