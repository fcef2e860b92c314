package eu.kalaka.organisation.compliance.web;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.contracts.rules.Case;
import eu.kalaka.contracts.rules.RuleSet;
import eu.kalaka.contracts.rules.Rules;
import eu.kalaka.organisation.compliance.Compliance;
import eu.kalaka.organisation.compliance.Finding;
import eu.kalaka.organisation.host.Host;
import eu.kalaka.organisation.host.HostId;
import eu.kalaka.organisation.host.Hosts;
import eu.kalaka.organisation.host.RegisterHost;
import eu.kalaka.organisation.need.Regime;
import eu.kalaka.paper.Printer;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.aggregate.Versioned;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.RightOf;
import eu.kalaka.platform.security.SignedIn;
import eu.kalaka.platform.web.Answers;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/compliance")
@Tag(name = "Compliance", description = "What the law asks before a volunteer begins")
class ComplianceController {

    /** The rules in force with the edition that they belong to. */
    record RulesView(@Nullable RuleSet set, List<RuleView> items) {}

    private final Hosts hosts;
    private final ContractPaper paper;
    private final Printer printer;
    private final MessageSource words;
    private final Answers answers;
    private final Clock clock;

    ComplianceController(
            Hosts hosts, ContractPaper paper, Printer printer, MessageSource words, Answers answers, Clock clock) {
        this.hosts = hosts;
        this.paper = paper;
        this.printer = printer;
        this.words = words;
        this.answers = answers;
        this.clock = clock;
    }

    /** Asks and keeps nothing; who may see the host may ask. */
    @PostMapping("/check")
    @RightOf(value = Hosts.class, right = "SEE")
    ResponseEntity<Object> check(@Valid @RequestBody EngagementRequest request, Caller caller, Locale locale) {
        Optional<Versioned<Host>> host = hosts.find(new HostId(request.hostId()), caller);
        if (host.isPresent() && request.endsBeforeItStarts()) {
            return answers.to(new Outcome.Refused<>(ComplianceRefusal.ENDS_BEFORE_START), Host::id);
        }
        return answers.to(host, found -> {
            var engagement = request.at(found);
            return AssessmentView.of(
                    Compliance.of(engagement), RuleSet.of(engagement.unit()).orElse(null), words, locale);
        });
    }

    /**
     * Prints a contract for signature, in Hungarian or Greek as the host's country wants it, and keeps nothing of it. Nothing is
     * printed while something is missing.
     */
    @PostMapping("/contract")
    @RightOf(RegisterHost.class)
    ResponseEntity<Object> contract(@Valid @RequestBody ContractRequest request, Caller caller) {
        EngagementRequest asked = request.engagement();
        Optional<Host> host = hosts.find(new HostId(asked.hostId()), caller)
                .map(Versioned::state)
                .filter(found -> caller.may(RegisterHost.RIGHT, found.unit()));
        if (host.isEmpty()) {
            return answers.missing();
        }
        if (asked.endsBeforeItStarts()) {
            return answers.to(new Outcome.Refused<>(ComplianceRefusal.ENDS_BEFORE_START), Host::id);
        }
        List<Finding> findings = Compliance.of(asked.at(host.get()));
        if (findings.stream().anyMatch(finding -> finding.effect() == Finding.Effect.MISSING)) {
            return answers.to(new Outcome.Refused<>(ComplianceRefusal.SOMETHING_MISSING), Host::id);
        }
        Locale language = Locale.of(host.get().particulars().country().equals("GR") ? "el" : "hu");
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(printer.print(paper.of(request, host.get(), findings, language)));
    }

    /** Rules are public law: whoever is signed in may read them. */
    @GetMapping("/rules")
    @SignedIn
    RulesView rules(
            @RequestParam UnitPath unit,
            @RequestParam @Pattern(regexp = Regime.CODES) String regime,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            @RequestParam(defaultValue = "30") @Min(0) @Max(120) int age) {
        LocalDate day = on == null ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) : on;
        return new RulesView(
                RuleSet.of(unit).orElse(null),
                Rules.inForce(new Case(unit, regime, age, day)).stream()
                        .map(RuleView::of)
                        .toList());
    }
}
