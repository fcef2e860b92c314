package eu.kalaka.organisation.host;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How ready a host is, 0 to 5: one for each step that it has taken, in whatever order.
 *
 * @param missing the steps that it has not taken
 */
public record Readiness(List<Step> missing) {

    /** What counts. */
    public enum Step {
        /** Somebody looks after volunteers and can be reached. */
        COORDINATOR,
        /** Tasks are written down. */
        TASKS,
        /** Newcomers are led in, by somebody with a name. */
        INDUCTION,
        /** Its own rules are adopted, and who is harmed is insured. */
        RULES_AND_INSURANCE,
        /** The coordinator has the centre's training. */
        TRAINING;

        private boolean isTaken(Host host, LocalDate day) {
            Preparation preparation = host.preparation();
            return switch (this) {
                case COORDINATOR ->
                    host.people().coordinator() != null && host.particulars().isReachable();
                case TASKS -> preparation.done().contains(Preparation.Item.TASKS_WRITTEN);
                case INDUCTION ->
                    preparation.done().contains(Preparation.Item.INDUCTION_PLANNED)
                            && !host.people().mentors().isEmpty();
                case RULES_AND_INSURANCE ->
                    preparation.done().contains(Preparation.Item.RULES_ADOPTED)
                            && isNotBefore(preparation.insuredUntil(), day);
                case TRAINING -> isNotBefore(preparation.coordinatorTrainedUntil(), day);
            };
        }

        private static boolean isNotBefore(@Nullable LocalDate until, LocalDate day) {
            return until != null && !until.isBefore(day);
        }
    }

    public Readiness {
        missing = List.copyOf(missing);
    }

    /** Certificates and policies run out, so readiness is of a day. */
    public static Readiness of(Host host, LocalDate day) {
        List<Step> missing = new ArrayList<>();
        for (Step step : Step.values()) {
            if (!step.isTaken(host, day)) {
                missing.add(step);
            }
        }
        return new Readiness(missing);
    }

    /** 0 to 5. */
    public int level() {
        return Step.values().length - missing.size();
    }
}
