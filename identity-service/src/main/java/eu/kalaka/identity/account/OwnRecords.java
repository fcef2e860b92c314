package eu.kalaka.identity.account;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
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

    /** Those that stay of them, where some were merged into another of the same person. */
    public OwnRecords present(UnaryOperator<UUID> present) {
        return new OwnRecords(
                volunteer == null ? null : present.apply(volunteer),
                host,
                wards.stream().map(present).distinct().toList());
    }

    /** The same people, each by the record that {@code held} has of her: only so is a merge undone for the account, too. */
    OwnRecords asIn(OwnRecords held, UnaryOperator<UUID> present) {
        return new OwnRecords(
                volunteer == null
                        ? null
                        : named(volunteer, Stream.ofNullable(held.volunteer), present)
                                .getFirst(),
                host,
                wards.stream()
                        .flatMap(ward -> named(ward, held.wards.stream(), present).stream())
                        .distinct()
                        .toList());
    }

    private static List<UUID> named(UUID person, Stream<UUID> held, UnaryOperator<UUID> present) {
        List<UUID> same = held.filter(one -> present.apply(one).equals(present.apply(person)))
                .toList();
        return same.isEmpty() ? List.of(person) : same;
    }

    /** Those that are left without somebody. */
    OwnRecords without(UUID person) {
        return new OwnRecords(
                person.equals(volunteer) ? null : volunteer,
                host,
                wards.stream().filter(ward -> !ward.equals(person)).toList());
    }

    /** All volunteer records among them. */
    Stream<UUID> people() {
        return Stream.concat(Optional.ofNullable(volunteer).stream(), wards.stream());
    }
}
