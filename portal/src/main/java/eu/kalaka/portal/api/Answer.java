package eu.kalaka.portal.api;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * What came of asking a service. Pages show what there is and name what is missing.
 *
 * @param <T> what was asked for
 */
public sealed interface Answer<T> {

    /**
     * It is there.
     *
     * @param version entity tag to be sent back with a change, if the record has one
     */
    record There<T>(T value, @Nullable String version) implements Answer<T> {}

    /** The service said no, and why. */
    record Refused<T>(Problem problem) implements Answer<T> {}

    /** The service behind this part does not answer now. */
    record Away<T>() implements Answer<T> {}

    /** What was asked for, if it is there. */
    default Optional<T> found() {
        return this instanceof There<T>(T value, String _) ? Optional.of(value) : Optional.empty();
    }

    /** For pages: what was asked for, or nothing. */
    default @Nullable T getValue() {
        return found().orElse(null);
    }

    /** For pages: the version to send back with a change. */
    default @Nullable String getVersion() {
        return this instanceof There<T>(T _, String version) ? version : null;
    }

    /** For pages: why it was refused, or nothing. */
    default @Nullable Problem getProblem() {
        return this instanceof Refused<T>(Problem problem) ? problem : null;
    }

    /** Whether the service is there at all. */
    default boolean isAway() {
        return this instanceof Away<T>;
    }

    /** Whether a change was refused because the record is newer than the form. */
    default boolean isStale() {
        Problem problem = getProblem();
        return problem != null && problem.isStale();
    }

    /** With what status a page comes that shows a form again: 503 where the service is away, else 422. */
    default int statusOfForm() {
        return isAway() ? HttpStatus.SERVICE_UNAVAILABLE.value() : HttpStatus.UNPROCESSABLE_CONTENT.value();
    }

    /** The same answer about something else. */
    default <U> Answer<U> map(Function<? super T, ? extends U> into) {
        return switch (this) {
            case There<T>(T value, String version) -> new There<>(into.apply(value), version);
            case Refused<T>(Problem problem) -> new Refused<>(problem);
            case Away<T>() -> new Away<>();
        };
    }

    /**
     * The same, for a change whose form stands on a page of its own service: what was typed can then be sent again.
     *
     * @throws PartMissing where the service is away
     */
    default Answer<T> heard() {
        if (isAway()) {
            throw new PartMissing();
        }
        return this;
    }

    /**
     * What a page cannot be shown without.
     *
     * @throws PartMissing where the service is away
     * @throws NotThere where it said that there is no such thing, or not for this user
     */
    default T needed() {
        return switch (this) {
            case There<T>(T value, String _) -> value;
            case Refused<T>(Problem problem) -> throw new NotThere(problem);
            case Away<T>() -> throw new PartMissing();
        };
    }

    /** What the whole page is about is not there, or not for this user. */
    final class NotThere extends RuntimeException {
        private final transient Problem problem;

        NotThere(Problem problem) {
            super("status " + problem.status());
            this.problem = problem;
        }

        /** What the service said. */
        public Problem problem() {
            return problem;
        }
    }

    /** The service that the whole page is about does not answer. */
    final class PartMissing extends RuntimeException {}
}
