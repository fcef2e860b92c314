package eu.kalaka.platform.web;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import eu.kalaka.contracts.codes.CodeList;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** The text is a code of the code list with that slug, e.g. {@code @CodeOf("skills")}. */
@Documented
@Constraint(validatedBy = CodeOf.Known.class)
@Target({FIELD, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface CodeOf {

    /** Slug of the code list. */
    String value();

    String message() default "{reason.unknown_code}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks the code up; absent values are left to {@code @NotNull}. */
    final class Known implements ConstraintValidator<CodeOf, String> {

        private @Nullable CodeList list;

        @Override
        public void initialize(CodeOf annotation) {
            list = CodeList.bySlug(annotation.value())
                    .orElseThrow(() -> new IllegalArgumentException("No code list " + annotation.value()));
        }

        @Override
        public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
            return code == null || (list != null && list.contains(code));
        }
    }
}
