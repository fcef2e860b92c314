package eu.kalaka.platform.web;

import eu.kalaka.platform.web.Problems.FieldError;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Turns what went wrong into a problem document that names field and reason; values are never repeated in it. */
@RestControllerAdvice
class BadRequests {

    private static final Logger LOG = LoggerFactory.getLogger(BadRequests.class);

    private static final Map<String, String> REASON_BY_CONSTRAINT = Map.ofEntries(
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

    private final Problems problems;

    BadRequests(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notReadable(HttpMessageNotReadableException e, Locale locale) {
        return switch (e.getCause()) {
            case StreamConstraintsException _ -> badFields(List.of(problems.field("$", "too_long", locale)), locale);
            case StreamReadException _ -> badFields(List.of(problems.field("$", "not_json", locale)), locale);
            case UnrecognizedPropertyException unknown ->
                badFields(List.of(problems.field(path(unknown), "unknown_field", locale)), locale);
            case DatabindException wrong ->
                badFields(List.of(problems.field(path(wrong), "wrong_type", locale)), locale);
            case null, default -> badFields(List.of(problems.field("$", "not_json", locale)), locale);
        };
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notValid(MethodArgumentNotValidException e, Locale locale) {
        return badFields(errors(e, locale), locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notValid(ConstraintViolationException e, Locale locale) {
        List<FieldError> errors = e.getConstraintViolations().stream()
                .map(violation -> problems.field(
                        violation.getPropertyPath().toString(),
                        reason(violation
                                .getConstraintDescriptor()
                                .getAnnotation()
                                .annotationType()
                                .getSimpleName()),
                        locale))
                .toList();
        return badFields(errors, locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notValid(HandlerMethodValidationException e, Locale locale) {
        List<FieldError> errors = e.getParameterValidationResults().stream()
                .map(result -> problems.field(
                        String.valueOf(result.getMethodParameter().getParameterName()), "out_of_range", locale))
                .toList();
        return badFields(errors, locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> wrongParameter(MethodArgumentTypeMismatchException e, Locale locale) {
        return badFields(List.of(problems.field(e.getName(), "wrong_type", locale)), locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missingParameter(MissingServletRequestParameterException e, Locale locale) {
        return badFields(List.of(problems.field(e.getParameterName(), "required", locale)), locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> busy(ComeBackLater e, Locale locale) {
        return problems.comeBack(e.after(), locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> anythingElse(Exception e, Locale locale) throws Exception {
        if (e instanceof AccessDeniedException || e instanceof AuthenticationException) {
            throw e; // the security chain answers these
        }
        if (e instanceof AsyncRequestNotUsableException) {
            throw e; // the client has gone; there is nobody to answer
        }
        if (e instanceof ErrorResponse known) {
            HttpStatus status = HttpStatus.valueOf(known.getStatusCode().value());
            return ResponseEntity.status(status)
                    .headers(known.getHeaders())
                    .body(problems.of(status, slug(status), locale));
        }
        // Without messages: those of store and parser may quote what a person wrote.
        LOG.error("A request failed: {}", Failures.withoutWords(e));
        return ResponseEntity.internalServerError()
                .body(problems.of(HttpStatus.INTERNAL_SERVER_ERROR, "failure", locale));
    }

    private List<FieldError> errors(BindException e, Locale locale) {
        return e.getFieldErrors().stream()
                .map(error -> problems.field(error.getField(), reason(String.valueOf(error.getCode())), locale))
                .toList();
    }

    private ResponseEntity<ProblemDetail> badFields(List<FieldError> errors, Locale locale) {
        return ResponseEntity.badRequest()
                .body(problems.ofFields(HttpStatus.BAD_REQUEST, "bad_request", errors, locale));
    }

    private static String reason(String constraint) {
        return REASON_BY_CONSTRAINT.getOrDefault(constraint, "bad_form");
    }

    private static String slug(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "not_found";
            case METHOD_NOT_ALLOWED -> "method_not_allowed";
            case UNSUPPORTED_MEDIA_TYPE -> "unsupported_media_type";
            case NOT_ACCEPTABLE -> "not_acceptable";
            case CONTENT_TOO_LARGE -> "too_large";
            default -> status.is5xxServerError() ? "failure" : "bad_request";
        };
    }

    private static String path(JacksonException e) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.isEmpty() ? "$" : path.toString();
    }
}
