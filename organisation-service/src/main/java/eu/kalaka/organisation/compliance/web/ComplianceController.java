package eu.kalaka.organisation.compliance.web;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.contracts.rules.Case;
import eu.kalaka.contracts.rules.RuleSet;
import eu.kalaka.contracts.rules.Rules;
import eu.kalaka.organisation.compliance.Compliance;
import eu.kalaka.organisation.host.Host;
import eu.kalaka.organisation.host.HostId;
import eu.kalaka.organisation.host.Hosts;
import eu.kalaka.organisation.need.Regime;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.aggregate.Versioned;
import eu.kalaka.platform.security.Caller;
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
    private final MessageSource words;
    private final Answers answers;
    private final Clock clock;

    ComplianceController(Hosts hosts, MessageSource words, Answers answers, Clock clock) {
        this.hosts = hosts;
        this.words = words;
        this.answers = answers;
        this.clock = clock;
    }

    /** Asks and keeps nothing; who may see the host may ask. */
    @PostMapping("/check")
    ResponseEntity<Object> check(@Valid @RequestBody EngagementRequest request, Caller caller, Locale locale) {
        Optional<Versioned<Host>> host = hosts.find(new HostId(request.hostId()), caller);
        if (host.isPresent() && request.endsBeforeItStarts()) {
            return answers.to(new Outcome.Refused<>(ComplianceRefusal.ENDS_BEFORE_START), Host::id);
        }
        return answers.to(host, found -> {
            var engagement = request.at(found);
            return AssessmentView.of(
                    Compliance.of(engagement),
                    RuleSet.of(engagement.unit()).orElse(null),
                    words,
                    locale);
        });
    }

    /** Rules are public law: whoever is signed in may read them. */
    @GetMapping("/rules")
    RulesView rules(
            @RequestParam UnitPath unit,
            @RequestParam @Pattern(regexp = Regime.CODES) String regime,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(defaultValue = "30") @Min(0) @Max(120) int age) {
        LocalDate day = on == null ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) : on;
        return new RulesView(
                RuleSet.of(unit).orElse(null),
                Rules.inForce(new Case(unit, regime, age, day)).stream()
                        .map(RuleView::of)
                        .toList());
    }
}
