package eu.kalaka.platform.web;

import jakarta.validation.ConstraintViolation;
import java.util.Map;

/** How problem documents name what a constraint objects to. */
public final class Reasons {

    private static final Map<String, String> BY_CONSTRAINT = Map.ofEntries(
            Map.entry("NotNull", "required"),
            Map.entry("NotBlank", "required"),
            Map.entry("NotEmpty", "required"),
            Map.entry("Size", "bad_length"),
            Map.entry("Min", "out_of_range"),
            Map.entry("Max", "out_of_range"),
            Map.entry("DecimalMin", "out_of_range"),
            Map.entry("DecimalMax", "out_of_range"),
            Map.entry("Positive", "out_of_range"),
            Map.entry("PastOrPresent", "in_the_future"),
            Map.entry("Past", "in_the_future"),
            Map.entry("Future", "in_the_past"),
            Map.entry("Pattern", "bad_form"),
            Map.entry("Email", "bad_form"),
            Map.entry("CodeOf", "unknown_code"));

    private Reasons() {}

    public static String of(ConstraintViolation<?> violation) {
        return ofConstraint(violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName());
    }

    static String ofConstraint(String constraint) {
        return BY_CONSTRAINT.getOrDefault(constraint, "bad_form");
    }
}
