package eu.kalaka.platform.security;

import org.springframework.security.oauth2.jwt.Jwt;

/** Reads from a checked token who is calling. */
@FunctionalInterface
public interface Callers {

    /**
     * Who the token names.
     *
     * @throws IllegalArgumentException where it names nobody
     */
    Caller of(Jwt token);
}
