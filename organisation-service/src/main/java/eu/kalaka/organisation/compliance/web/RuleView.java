package eu.kalaka.organisation.compliance.web;

import eu.kalaka.contracts.rules.Rule;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A rule with where it stands. */
record RuleView(
        String unit,
        @Nullable String regime,
        String code,
        String kind,
        @Nullable Integer atLeast,
        @Nullable Integer atMost,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source,
        @Nullable String checkedBy,
        @Nullable LocalDate checkedOn) {

    static RuleView of(Rule rule) {
        return new RuleView(
                rule.unit().value(),
                rule.regime(),
                rule.code(),
                rule.kind().name().toLowerCase(Locale.ROOT),
                rule.atLeast() == 0 ? null : rule.atLeast(),
                rule.atMost() == Integer.MAX_VALUE ? null : rule.atMost(),
                rule.validFrom(),
                rule.validTo().equals(LocalDate.MAX) ? null : rule.validTo(),
                rule.source(),
                rule.checkedBy(),
                rule.checkedOn());
    }
}
