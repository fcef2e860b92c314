package eu.kalaka.platform.security;

import eu.kalaka.contracts.UnitPath;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a question about a right is about: a record, by the unit that it belongs to and those whose own it may be.
 *
 * @param volunteer whom it is about, if anybody
 * @param host which host it is about, if any
 */
public record Subject(
        UnitPath unit, @Nullable UUID volunteer, @Nullable UUID host) {

    public static Subject in(UnitPath unit) {
        return new Subject(unit, null, null);
    }

    public Subject volunteer(UUID id) {
        return new Subject(unit, id, host);
    }

    public Subject host(UUID id) {
        return new Subject(unit, volunteer, id);
    }

    @Nullable
    UUID id(Own own) {
        return switch (own) {
            case VOLUNTEER, WARD -> volunteer;
            case HOST -> host;
        };
    }
}
