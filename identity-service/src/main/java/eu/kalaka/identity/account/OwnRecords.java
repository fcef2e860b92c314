package eu.kalaka.identity.account;

import java.util.List;
import java.util.Objects;
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

    /** Those of them that are not among the others. */
    OwnRecords beyond(OwnRecords others) {
        List<UUID> people = others.people().toList();
        return new OwnRecords(
                volunteer != null && people.contains(volunteer) ? null : volunteer,
                Objects.equals(host, others.host) ? null : host,
                wards.stream().filter(ward -> !people.contains(ward)).toList());
    }

    /** All volunteer records among them. */
    Stream<UUID> people() {
        return Stream.concat(Optional.ofNullable(volunteer).stream(), wards.stream());
    }
}
