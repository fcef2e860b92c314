package eu.kalaka.registry.volunteer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where a volunteer stands in the life cycle (domain.md 4.5), and where she may go from there. Ways back, from a pause, after she
 * left, out of a merge, are commands of their own: they depend on where she was before.
 */
public enum Status {
    ENQUIRY,
    REGISTERED,
    INTERVIEWED,
    ACTIVE,
    /** Takes no invitations for a while; comes back to where she was. */
    PAUSED,
    LEFT,
    /** On the way from one data controller to another: stands in histories only. */
    MOVED,
    /** The record goes on in another one of the same person. */
    MERGED,
    /** Nothing is left of her but the id, for the figures. */
    ERASED;

    /** All codes as a regular expression, for request validation. */
    static final String CODES = "enquiry|registered|interviewed|active|paused|left|moved|merged|erased";

    /** Codes of the records in use: what a list shows that asks for no status. */
    static final List<String> IN_USE = Arrays.stream(values())
            .filter(status -> status != MERGED && status != ERASED)
            .map(Status::code)
            .toList();

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether one step onward leads there. */
    boolean mayBecome(Status next) {
        return steps().contains(next);
    }

    /** Whether she is with the network. */
    public boolean isHere() {
        return switch (this) {
            case REGISTERED, INTERVIEWED, ACTIVE, PAUSED -> true;
            case ENQUIRY, LEFT, MOVED, MERGED, ERASED -> false;
        };
    }

    private Set<Status> steps() {
        return switch (this) {
            case ENQUIRY -> Set.of(REGISTERED, LEFT, ERASED);
            case REGISTERED -> Set.of(INTERVIEWED, PAUSED, LEFT, MOVED, MERGED, ERASED);
            case INTERVIEWED -> Set.of(ACTIVE, PAUSED, LEFT, MOVED, MERGED, ERASED);
            case ACTIVE -> Set.of(PAUSED, LEFT, MOVED, MERGED, ERASED);
            case PAUSED -> Set.of(LEFT, MOVED, MERGED, ERASED);
            case LEFT -> Set.of(MERGED, ERASED);
            case MERGED -> Set.of(ERASED);
            case MOVED, ERASED -> Set.of();
        };
    }
}
