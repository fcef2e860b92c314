package eu.kalaka.platform.security;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.security.Caller.Grant;
import eu.kalaka.platform.store.Ids;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/** Reads our own claims, and those of other issuers as the settings translate them. */
final class CallersOfTokens implements Callers {

    private final Issuers issuers;

    CallersOfTokens(Issuers issuers) {
        this.issuers = issuers;
    }

    @Override
    public Caller of(Jwt token) {
        Issuers.Issuer issuer = issuers.of(token).orElseThrow(() -> new IllegalArgumentException("No issuer of ours"));
        String subject = token.getSubject();
        if (subject == null) {
            throw new IllegalArgumentException("No subject");
        }
        return new Caller(
                issuer.speaksForTheNetwork() ? subject : issuer.issuer() + "#" + subject,
                Optional.ofNullable(token.getClaimAsString("client_id")).orElseGet(() -> token.getClaimAsString("azp")),
                grants(token, issuer),
                issuer.speaksForTheNetwork() ? own(token) : Map.of());
    }

    private static List<Grant> grants(Jwt token, Issuers.Issuer issuer) {
        return texts(at(issuer.rolesClaim(), token.getClaims()))
                .flatMap(value -> issuer.grants().getOrDefault(value, List.of(value)).stream())
                .flatMap(CallersOfTokens::grant)
                .filter(grant -> issuer.speaksFor(grant.unit()))
                .toList();
    }

    private static Map<Own, Set<UUID>> own(Jwt token) {
        Map<Own, Set<UUID>> own = new EnumMap<>(Own.class);
        for (Own kind : Own.values()) {
            Set<UUID> ids = texts(token.getClaims().get(kind.claim()))
                    .flatMap(text -> Ids.of(text).stream())
                    .collect(Collectors.toUnmodifiableSet());
            if (!ids.isEmpty()) {
                own.put(kind, ids);
            }
        }
        return own;
    }

    /** The value at a path of claims within claims; a claim whose own name has dots goes first. */
    private static @Nullable Object at(String path, Map<?, ?> claims) {
        if (claims.containsKey(path)) {
            return claims.get(path);
        }
        Object here = claims;
        for (String step : Arrays.asList(path.split("\\.", -1))) {
            here = here instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return here;
    }

    private static Stream<String> texts(@Nullable Object claim) {
        return switch (claim) {
            case String text -> Stream.of(text);
            case Collection<?> many ->
                many.stream().filter(String.class::isInstance).map(String.class::cast);
            case null, default -> Stream.empty();
        };
    }

    private static Stream<Grant> grant(String role) {
        int at = role.indexOf('@');
        return at > 0 && UnitPath.isPath(role.substring(at + 1))
                ? Stream.of(new Grant(role.substring(0, at), new UnitPath(role.substring(at + 1))))
                : Stream.empty();
    }
}
