package eu.kalaka.organisation.compliance;

import eu.kalaka.contracts.rules.Rule;
import eu.kalaka.contracts.rules.Rule.Kind;
import eu.kalaka.contracts.rules.Rules;
import eu.kalaka.organisation.compliance.Finding.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks every rule in force on the first day (domain.md 3.1 and 3.3). The figures are the rules' own; here stands only what is compared. */
public final class Compliance {

    private Compliance() {}

    /** What the rules say: why in writing, what is missing, what is due. */
    public static List<Finding> of(Engagement engagement) {
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : Rules.inForce(engagement.asCase())) {
            ask(rule, engagement).forEach(findings::add);
        }
        tooYoung(engagement).ifPresent(findings::add);
        return List.copyOf(findings);
    }

    private static Stream<Finding> ask(Rule rule, Engagement engagement) {
        return switch (rule.kind()) {
            case WRITTEN_CONTRACT -> when(isTriggered(rule, engagement), rule.code(), Effect.IN_WRITING, rule);
            case HOST_REGISTERED -> when(!engagement.hostRegistered(), "host_not_registered", Effect.MISSING, rule);
            case NON_EEA ->
                engagement.is(Circumstance.NON_EEA) ? conditionsOutsideTheEea(rule, engagement) : Stream.empty();
            case CAMP_CERTIFICATE ->
                when(
                        engagement.is(Circumstance.CHILDREN_CAMP) && !engagement.is(Circumstance.CAMP_CERTIFICATE_SEEN),
                        "camp_certificate_not_seen",
                        Effect.MISSING,
                        rule);
            case CRIMINAL_RECORD ->
                when(
                        engagement.is(Circumstance.CHILDREN_OR_VULNERABLE)
                                && !engagement.is(Circumstance.CRIMINAL_RECORD_SEEN),
                        "criminal_record_not_seen",
                        Effect.MISSING,
                        rule);
            case GUARDIAN ->
                when(!engagement.is(Circumstance.GUARDIAN_CONSENTS), "guardian_consent_missing", Effect.MISSING, rule);
            case HOME_COUNTRY -> when(engagement.is(Circumstance.ABROAD), "abroad_under_age", Effect.MISSING, rule);
            case INSURANCE -> when(!engagement.isInsured(), "host_not_insured", Effect.MISSING, rule);
            case REGULATION_ACCEPTED ->
                when(!engagement.is(Circumstance.REGULATION_ACCEPTED), "regulation_not_accepted", Effect.MISSING, rule);
            case ERGANI -> when(!engagement.is(Circumstance.EXCEPTIONAL), "ergani_announcement", Effect.DUE, rule);
            case CARD -> when(true, "card", Effect.DUE, rule);
            case GUARDIAN_DECLARES -> when(true, "guardian_declares", Effect.DUE, rule);
            case LEAST_AGE, NIGHT, REST, DAY, WEEK, OCCASION, MENTOR, EXTRACT_AGE, MEDICAL_COST, INACTIVITY ->
                Stream.empty();
        };
    }

    private static boolean isTriggered(Rule rule, Engagement engagement) {
        return switch (rule.code()) {
            case "indefinite_or_10_days", "minor_2_days" -> engagement.lasts(rule.atLeast());
            case "limited_capacity_2_days" ->
                engagement.is(Circumstance.LIMITED_CAPACITY) && engagement.lasts(rule.atLeast());
            case "minor_always" -> true;
            default -> engagement.is(Circumstance.of(rule.code()));
        };
    }

    /** Köt. 4.§ (6): insurance of the host, lodging with return, cover of health. */
    private static Stream<Finding> conditionsOutsideTheEea(Rule rule, Engagement engagement) {
        return Stream.of(
                        when(!engagement.isInsured(), "non_eea_insurance", Effect.MISSING, rule),
                        when(!engagement.is(Circumstance.STAY_ASSURED), "non_eea_stay", Effect.MISSING, rule),
                        when(!engagement.is(Circumstance.HEALTH_COVERED), "non_eea_health", Effect.MISSING, rule))
                .flatMap(finding -> finding);
    }

    /** The oldest of the least ages counts. */
    private static Optional<Finding> tooYoung(Engagement engagement) {
        return Rules.inForce(Kind.LEAST_AGE, engagement.asCase()).stream()
                .filter(rule -> engagement.age() < rule.atLeast())
                .reduce((one, other) -> one.atLeast() >= other.atLeast() ? one : other)
                .map(rule -> new Finding("too_young", Effect.MISSING, rule));
    }

    private static Stream<Finding> when(boolean holds, String code, Effect effect, Rule rule) {
        return holds ? Stream.of(new Finding(code, effect, rule)) : Stream.empty();
    }
}
