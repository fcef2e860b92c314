package eu.kalaka.platform.security;

import eu.kalaka.contracts.UnitPath;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.oauth2.jwt.Jwt;

/** Whose tokens are taken. */
@ConfigurationProperties("kalaka.security")
record Issuers(List<Issuer> issuers) {

    /**
     * An OpenID Connect provider: our own identity-service, or for example a municipality's.
     *
     * @param issuer the claim {@code iss}, to the letter
     * @param jwksUri where its public keys are
     * @param audience what the claim {@code aud} must contain
     * @param types what the header {@code typ} may be; another provider may write {@code JWT}
     * @param rolesClaim where its roles stand, e.g. {@code realm_access.roles}
     * @param grants its words for our roles: from a value of that claim to {@code role@/unit/path}; other values count if they
     *     have our form already
     * @param unit the unit for which it may speak, with all below. Roles elsewhere are dropped; own records are taken only from
     *     an issuer that speaks for the whole network
     * @param scoped whether its tokens say by {@code kalaka.read} and {@code kalaka.write} what the program may do; one that
     *     knows nothing of these words is trusted to give its programs no more than their users may
     */
    record Issuer(
            String issuer,
            URI jwksUri,
            @DefaultValue("kalaka") String audience,
            @DefaultValue("at+jwt") Set<String> types,
            @DefaultValue("roles") String rolesClaim,
            @DefaultValue Map<String, List<String>> grants,
            @DefaultValue("/") String unit,
            @DefaultValue("true") boolean scoped) {

        Issuer {
            types = Set.copyOf(types);
            grants = Map.copyOf(grants);
        }

        boolean speaksFor(UnitPath other) {
            return new UnitPath(unit).covers(other);
        }

        Set<Scope> scopes(Jwt token) {
            return scoped ? Scope.in(token.getClaimAsString("scope")) : EnumSet.allOf(Scope.class);
        }

        boolean speaksForTheNetwork() {
            return speaksFor(UnitPath.NETWORK);
        }
    }

    Issuers {
        issuers = List.copyOf(issuers);
    }

    Optional<Issuer> of(Jwt token) {
        String name = token.getClaimAsString("iss");
        return issuers.stream().filter(issuer -> issuer.issuer().equals(name)).findFirst();
    }

    /** How much the program may do that shows this token. */
    Set<Scope> scopes(Jwt token) {
        return of(token).map(issuer -> issuer.scopes(token)).orElse(Set.of());
    }
}
