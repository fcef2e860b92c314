package eu.kalaka.local.demo;

import java.util.List;

/**
 * A rough guess at who could take a need, so that no need of the demo is hopeless. The real answer, with its reasons, is
 * matching's.
 */
record Fit(List<Volunteer> volunteers, List<Completion> completions) {

    private static final int SOME = 3;
    private static final int OF_AGE = 18;

    /** Three volunteers or more of the need's own county could take it. */
    boolean isFor(Need need) {
        return volunteers.stream()
                        .filter(volunteer -> fits(volunteer, need))
                        .limit(SOME)
                        .count()
                == SOME;
    }

    private boolean fits(Volunteer volunteer, Need need) {
        return volunteer.country() == need.country()
                && volunteer.consents().contains("matching_share")
                && volunteer.skills().containsAll(need.skillsMust())
                && isOldEnough(volunteer, need)
                && reaches(volunteer, need)
                && isFreeOnce(volunteer, need)
                && isTrained(volunteer, need);
    }

    /** Minors have day and week limits of their own; only adults are counted on, except where only students may come. */
    private static boolean isOldEnough(Volunteer volunteer, Need need) {
        int age = volunteer.ageOn(need.shifts().getFirst().start().toLocalDate());
        int asked = need.minAge() == null ? 0 : need.minAge();
        return need.isCommunityService() ? age >= asked && age < OF_AGE : age >= Math.max(OF_AGE, asked);
    }

    private static boolean reaches(Volunteer volunteer, Need need) {
        Integer kilometres = volunteer.maxDistanceKm();
        return kilometres == null || volunteer.place().kilometresTo(need.place()) <= kilometres;
    }

    private static boolean isFreeOnce(Volunteer volunteer, Need need) {
        return need.shifts().stream()
                .anyMatch(shift -> volunteer
                        .availability()
                        .contains(FreeTime.at(shift.start().toLocalDateTime())));
    }

    private boolean isTrained(Volunteer volunteer, Need need) {
        return need.trainingMust().stream()
                .allMatch(course -> completions.stream()
                        .anyMatch(completion -> completion.volunteerNumber() == volunteer.number()
                                && completion.courseCode().equals(course)));
    }
}
