package eu.kalaka.organisation.programme.web;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.organisation.programme.Funding;
import eu.kalaka.organisation.programme.Plan;
import eu.kalaka.organisation.programme.Programme;
import eu.kalaka.organisation.programme.Theme;
import eu.kalaka.platform.web.CodeOf;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All that is said of a programme. */
record ProgrammeRequest(
        @NotNull @Pattern(regexp = UnitPath.FORM) String unit,
        @NotNull @Size(max = 3) Map<@Pattern(regexp = "hu|el|en") String, @NotBlank @Size(max = 300) String> names,
        @NotNull @Pattern(regexp = Theme.CODES) String theme,
        @Nullable @Valid FundingRequest funding,
        @NotNull @Valid PlanRequest plan) {

    private static final int MOST = 50;

    /** Who pays. */
    record FundingRequest(
            @NotBlank @Size(max = 200) String funder,
            @NotBlank @Size(max = 60) String code,

            @Nullable @DecimalMin("0") @DecimalMax("100000000000")
            BigDecimal budget,

            @Nullable @Pattern(regexp = "EUR|HUF") String currency,
            @Nullable @Size(max = 100) String decision,
            @Nullable LocalDate decidedOn,
            @Nullable @Size(max = 20) List<@NotBlank @Size(max = 200) String> logos) {

        Funding toFunding() {
            return new Funding(funder, code, budget, currency, decision, decidedOn, logos == null ? List.of() : logos);
        }
    }

    /** What is done by when. */
    record PlanRequest(
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable @Size(max = MOST) List<@NotNull @Valid MilestoneRequest> milestones,
            @Nullable @Size(max = MOST) List<@NotNull @Valid DeliverableRequest> deliverables,
            @Nullable @Size(max = MOST) List<@NotNull @Valid TargetRequest> targets) {

        Plan toPlan() {
            return new Plan(
                    startsOn,
                    endsOn,
                    milestones == null
                            ? List.of()
                            : milestones.stream()
                                    .map(MilestoneRequest::toMilestone)
                                    .toList(),
                    deliverables == null
                            ? List.of()
                            : deliverables.stream()
                                    .map(DeliverableRequest::toDeliverable)
                                    .toList(),
                    targets == null
                            ? List.of()
                            : targets.stream().map(TargetRequest::toTarget).toList());
        }
    }

    /** What stands after so many months. */
    record MilestoneRequest(
            @NotNull @Min(1) @Max(120) Integer month,
            @NotBlank @Size(max = 200) String name,
            @Nullable LocalDate reachedOn) {

        Plan.Milestone toMilestone() {
            return new Plan.Milestone(month, name, reachedOn);
        }
    }

    /** Something that is handed over. */
    record DeliverableRequest(
            @NotBlank @Size(max = 20) String code,
            @NotBlank @Size(max = 300) String name,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate deliveredOn) {

        Plan.Deliverable toDeliverable() {
            return new Plan.Deliverable(code, name, dueOn, deliveredOn);
        }
    }

    /** A promised figure. */
    record TargetRequest(
            @NotNull @CodeOf("indicators") String indicator,

            @NotNull @DecimalMin("0") @DecimalMax("1000000000")
            BigDecimal value) {

        Plan.Target toTarget() {
            return new Plan.Target(indicator, value);
        }
    }

    Programme.Said toSaid() {
        return new Programme.Said(
                new UnitPath(unit),
                names,
                Theme.of(theme),
                funding == null ? null : funding.toFunding(),
                plan.toPlan());
    }
}
