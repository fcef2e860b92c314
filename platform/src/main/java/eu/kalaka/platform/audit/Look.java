package eu.kalaka.platform.audit;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.audit.Personal.Person;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done, seen or tried; it becomes an entry when it is chained.
 *
 * @param at the moment, UTC
 * @param actor subject of the token; {@code -} where there was none
 * @param client the program that acted, where the token names one
 * @param roles what the token carried, each {@code role@unit}
 * @param action what was asked, e.g. {@code GET /api/volunteers/{id}}, or a name such as {@code sign_in}
 * @param records ids in the address, whether or not there are such records
 * @param people about whom something was shown or changed
 * @param from network address of the caller, as the gateway says
 * @param trace id of the trace, to find the log lines
 * @param purpose why, as the caller says; {@code -} where she does not
 * @param outcome {@code done} or {@code refused}, with the HTTP status where there is one, e.g. {@code refused 404}
 */
public record Look(
        Instant at,
        String actor,
        @Nullable String client,
        List<String> roles,
        String action,
        List<UUID> records,
        List<Person> people,
        String from,
        String trace,
        String purpose,
        String outcome) {

    public Look {
        roles = List.copyOf(roles);
        records = List.copyOf(records);
        people = List.copyOf(people);
    }

    /** The units of the people, and those that the actor's roles are held for. */
    List<UnitPath> units() {
        return Stream.concat(people.stream().map(Person::unit), roles.stream().flatMap(Look::unit))
                .distinct()
                .toList();
    }

    private static Stream<UnitPath> unit(String role) {
        String path = role.substring(role.indexOf('@') + 1);
        return UnitPath.isPath(path) ? Stream.of(new UnitPath(path)) : Stream.empty();
    }
}
