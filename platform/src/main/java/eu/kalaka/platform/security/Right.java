package eu.kalaka.platform.security;

import java.util.Set;

/**
 * Something a caller may do, declared beside the use case that needs it.
 *
 * @param roles wire names of the roles that carry it, for the unit that the role is held for and all below
 */
public record Right(Set<String> roles) {

    public Right {
        roles = Set.copyOf(roles);
    }

    public static Right of(String... roles) {
        return new Right(Set.of(roles));
    }
}
