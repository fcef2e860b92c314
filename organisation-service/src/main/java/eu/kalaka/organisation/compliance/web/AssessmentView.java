package eu.kalaka.organisation.compliance.web;

import eu.kalaka.contracts.rules.RuleSet;
import eu.kalaka.organisation.compliance.Finding;
import eu.kalaka.organisation.compliance.Finding.Effect;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * What the rules say of an engagement.
 *
 * @param ruleSet edition of the rules
 * @param writtenContract whether the contract must be in writing; the findings say why
 * @param mayBegin whether nothing is missing
 */
record AssessmentView(@Nullable String ruleSet, boolean writtenContract, boolean mayBegin, List<FindingView> findings) {

    /** One finding in the caller's words. */
    record FindingView(String code, String effect, String words, RuleView rule) {}

    static AssessmentView of(List<Finding> findings, @Nullable RuleSet set, MessageSource words, Locale locale) {
        return new AssessmentView(
                set == null ? null : set.country() + " " + set.version(),
                findings.stream().anyMatch(finding -> finding.effect() == Effect.IN_WRITING),
                findings.stream().noneMatch(finding -> finding.effect() == Effect.MISSING),
                findings.stream()
                        .map(finding -> new FindingView(
                                finding.code(),
                                finding.effect().name().toLowerCase(Locale.ROOT),
                                words.getMessage("finding." + finding.code(), null, locale),
                                RuleView.of(finding.rule())))
                        .toList());
    }
}
