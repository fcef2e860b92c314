package eu.kalaka.identity.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The records that are the holder's own.
 *
 * @param volunteer her own volunteer record
 * @param host the host that she works for
 * @param wards volunteer records of the minors she is guardian of
 */
public record OwnRecords(@Nullable UUID volunteer, @Nullable UUID host, List<UUID> wards) {

    /** Of somebody who has none. */
    public static final OwnRecords NONE = new OwnRecords(null, null, List.of());

    public OwnRecords {
        wards = wards == null ? List.of() : List.copyOf(wards);
    }

    /** All volunteer records among them. */
    Stream<UUID> people() {
        return Stream.concat(Optional.ofNullable(volunteer).stream(), wards.stream());
    }
}
