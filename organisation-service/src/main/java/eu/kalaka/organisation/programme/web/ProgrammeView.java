package eu.kalaka.organisation.programme.web;

import eu.kalaka.organisation.programme.Funding;
import eu.kalaka.organisation.programme.Plan;
import eu.kalaka.organisation.programme.Programme;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A programme as callers see it. */
record ProgrammeView(
        UUID id,
        String unit,
        String status,
        String kind,
        String theme,
        Map<String, String> names,
        @Nullable Funding funding,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        List<MilestoneView> milestones,
        List<Plan.Deliverable> deliverables,
        List<Plan.Target> targets) {

    /** A milestone with the day on which it is due. */
    record MilestoneView(
            int month,
            String name,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate reachedOn) {}

    static ProgrammeView of(Programme programme) {
        Plan plan = programme.plan();
        return new ProgrammeView(
                programme.id().value(),
                programme.unit().value(),
                programme.status().code(),
                programme.funding() == null ? "thematic" : "funded",
                programme.theme().code(),
                programme.names(),
                programme.funding(),
                plan.startsOn(),
                plan.endsOn(),
                plan.milestones().stream()
                        .map(milestone -> new MilestoneView(
                                milestone.month(), milestone.name(), plan.dueOn(milestone), milestone.reachedOn()))
                        .toList(),
                plan.deliverables(),
                plan.targets());
    }
}
