package eu.kalaka.training.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A course as callers see it. */
record CourseView(
        String code,
        String unit,
        Map<String, String> names,
        @Nullable Integer validMonths,
        List<LocalDate> starts) {

    static CourseView of(Course course) {
        return new CourseView(
                course.code(), course.unit().value(), course.names(), course.validMonths(), course.starts());
    }
}
