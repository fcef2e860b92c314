package eu.kalaka.portal.api;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Why a service refused, in the reader's language (RFC 9457).
 *
 * @param type address of this kind of problem
 * @param reason stable slug of a refusal, e.g. {@code gate_closed}
 * @param errors what is wrong with which field
 * @param gates why somebody does not fit a task, where that is the reason
 */
public record Problem(
        int status,
        @Nullable String type,
        @Nullable String title,
        @Nullable String detail,
        @Nullable String reason,
        List<FieldError> errors,
        List<Gate> gates) {

    /** One reason why somebody does not fit, e.g. gate {@code clash}. */
    public record Gate(String gate, String words) {}

    /** One thing wrong with what was sent, e.g. field {@code birthDate}. */
    public record FieldError(String field, String reason, String message) {}

    public Problem {
        errors = errors == null ? List.of() : List.copyOf(errors);
        gates = gates == null ? List.of() : List.copyOf(gates);
    }

    /** One that is not about who fits what. */
    public Problem(
            int status,
            @Nullable String title,
            @Nullable String detail,
            @Nullable String reason,
            List<FieldError> errors) {
        this(status, null, title, detail, reason, errors, List.of());
    }

    /** The portal's own word for something that a service did not say itself. */
    public static Problem saying(int status, String words, FieldError... errors) {
        return new Problem(status, words, null, null, List.of(errors));
    }

    /** The same with the names that the fields have in the form. */
    public Problem withFields(UnaryOperator<String> inForm) {
        List<FieldError> renamed = errors.stream()
                .map(error -> new FieldError(inForm.apply(error.field()), error.reason(), error.message()))
                .toList();
        return new Problem(status, type, title, detail, reason, renamed, gates);
    }

    /** The whole in one sentence. */
    public String words() {
        return Optional.ofNullable(detail).or(() -> Optional.ofNullable(title)).orElse("");
    }

    /** What is wrong with a field, or nothing. */
    public @Nullable String of(String field) {
        return errors().stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::message)
                .findFirst()
                .orElse(null);
    }

    /** The same press came twice, and the first is still being carried out. */
    boolean isUnderWay() {
        return type != null && type.endsWith("/command-under-way");
    }

    /** Somebody else changed the record meanwhile. */
    public boolean isStale() {
        return status == 412 || status == 428;
    }
}
