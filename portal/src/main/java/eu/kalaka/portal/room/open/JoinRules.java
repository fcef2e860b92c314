package eu.kalaka.portal.room.open;

import eu.kalaka.portal.api.Problem;
import eu.kalaka.portal.api.Problem.FieldError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.MessageSource;

/** What can be said of a page at once, before registry-service is asked: what is left out, and what cannot be read. */
final class JoinRules {

    private static final int UNPROCESSABLE = 422;

    /** Without it nothing may be kept of anybody. */
    static final String REGISTRY = "registry";

    private JoinRules() {}

    /** Objections to the first page: field and reason. */
    static List<FieldError> first(JoinForm form, LocalDate today, Function<String, String> words) {
        List<FieldError> errors = new ArrayList<>();
        if (form.name() == null) {
            errors.add(error("name", "missing", "join.wrong.name", words));
        }
        if (form.born().filter(born -> !born.isAfter(today)).isEmpty()) {
            errors.add(error("birthDate", "no_day", "join.wrong.birth_date", words));
        }
        if (form.unit() == null) {
            errors.add(error("unit", "missing", "join.wrong.unit", words));
        }
        if (form.phone() == null && form.email() == null) {
            errors.add(error("phone", "missing", "join.wrong.phone", words));
        }
        return errors;
    }

    /** Objections to the second page. */
    static List<FieldError> second(JoinForm form, Function<String, String> words) {
        return form.consents() != null && form.consents().contains(REGISTRY)
                ? List.of()
                : List.of(error("consents", "consent_needed", "join.wrong.consents", words));
    }

    /** The objections as pages show them; nothing where there are none. */
    static Optional<Problem> problem(List<FieldError> errors, MessageSource words, Locale locale) {
        return errors.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Problem(UNPROCESSABLE, words.getMessage("join.wrong", null, locale), null, null, errors));
    }

    private static FieldError error(String field, String reason, String key, Function<String, String> words) {
        return new FieldError(field, reason, words.apply(key));
    }
}
