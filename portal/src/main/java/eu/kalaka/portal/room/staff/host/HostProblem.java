package eu.kalaka.portal.room.staff.host;

import eu.kalaka.portal.api.Problem;

/** A refusal of a host with the names of the form's own fields. */
final class HostProblem {

    private HostProblem() {}

    /** Errors about registers stand beside the number, errors about a person beside the name. */
    static Problem asTyped(Problem problem) {
        return problem.withFields(HostProblem::typed);
    }

    private static String typed(String field) {
        if (field.startsWith("registers")) {
            return "number";
        }
        if (field.startsWith("mentors")) {
            return "mentor";
        }
        return switch (field) {
            case "coordinator.phone" -> "coordinatorPhone";
            case "representative.name", "coordinator.name", "safeguarding.name" ->
                field.substring(0, field.indexOf('.'));
            default -> field;
        };
    }
}
