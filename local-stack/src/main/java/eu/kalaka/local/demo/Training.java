package eu.kalaka.local.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The courses, and who has finished them in the year and a half before the demo's day. */
record Training(List<Course> courses, List<Completion> completions) {

    private static final int DAYS_BACK = 500;

    static Training of(Codes codes, List<Volunteer> volunteers, long seed) {
        var dice = new Dice(seed);
        List<Course> courses = new ArrayList<>();
        List<Completion> completions = new ArrayList<>();
        for (Rows.Row row : Rows.of("/demo/courses.csv")) {
            Course course = course(courses.size() + 1, row);
            courses.add(course);
            List<Volunteer> interested = interested(
                    volunteers, course, Codes.known(row.codes("skills_any"), codes.skills()), row.number("min_age"));
            for (Volunteer volunteer : dice.some(interested, row.number("completions"))) {
                completions.add(new Completion(
                        completions.size() + 1,
                        course.code(),
                        volunteer.number(),
                        People.AGES_AS_OF.minusDays(dice.between(10, DAYS_BACK))));
            }
        }
        return new Training(List.copyOf(courses), List.copyOf(completions));
    }

    private static Course course(int number, Rows.Row row) {
        return new Course(
                number,
                row.text("unit"),
                row.text("code"),
                Map.of("hu", row.text("name_hu"), "el", row.text("name_el"), "en", row.text("name_en")),
                row.optional("valid_months").map(Integer::valueOf).orElse(null));
    }

    private static List<Volunteer> interested(
            List<Volunteer> volunteers, Course course, List<String> anySkill, int minAge) {
        Country country = Country.ofUnit(course.unit());
        Set<String> wanted = Set.copyOf(anySkill);
        return volunteers.stream()
                .filter(volunteer -> volunteer.country() == country)
                // of age on the oldest possible day of completion too
                .filter(volunteer -> volunteer.ageOn(People.AGES_AS_OF.minusDays(DAYS_BACK)) >= minAge)
                .filter(volunteer -> volunteer.skills().stream().anyMatch(wanted::contains))
                .toList();
    }
}
