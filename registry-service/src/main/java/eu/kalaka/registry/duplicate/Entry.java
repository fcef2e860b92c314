package eu.kalaka.registry.duplicate;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is compared of one person.
 *
 * @param controller the data controller; entries of two controllers are never compared (domain.md 3.4)
 * @param phone in E.164, so that the way it was written does not matter
 */
public record Entry(
        UUID id,
        String controller,
        SpokenName name,
        @Nullable SpokenName calledName,
        @Nullable LocalDate birthDate,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String settlement) {

    /** Words under which whoever may be the same person is found; two entries without a common one are two people. */
    public Set<String> keys() {
        return Blocks.keysOf(this);
    }

    /** The name as written, and the name she goes by where that is another. */
    Stream<SpokenName> names() {
        return Stream.concat(Stream.of(name), Stream.ofNullable(calledName));
    }
}
