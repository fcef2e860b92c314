package eu.kalaka.identity.client;

import eu.kalaka.contracts.Roles;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.identity.grant.Grant;
import eu.kalaka.platform.aggregate.Decision;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A program that asks for tokens.
 *
 * @param unit whose staff keep it
 * @param units for which it holds its kind's role, none for an app: that acts for whoever signed in
 * @param scopes what it may ask for
 * @param redirects where an app's users come back to, exactly
 * @param secrets by hash; two at a time, so that one can be replaced while the other still works
 */
@Document("clients")
public record Client(
        @Id ClientId id,
        Kind kind,
        String name,
        UnitPath unit,
        List<UnitPath> units,
        List<String> scopes,
        List<String> redirects,
        List<Secret> secrets,
        boolean ended) {

    /** Most secrets at a time. */
    static final int MOST_SECRETS = 2;

    /** What kind of program, which decides its role. */
    public enum Kind {
        /** Pages or an app where people sign in; it has no rights of its own. */
        APP(null),
        CENTRE(Roles.COORDINATOR),
        POINT(Roles.POINT_WORKER),
        PARTNER(Roles.PARTNER_SYSTEM),
        KIOSK(Roles.KIOSK);

        private final @Nullable String role;

        Kind(@Nullable String role) {
            this.role = role;
        }
    }

    /**
     * A secret.
     *
     * @param name chosen by whoever asked for it, e.g. {@code 2026-autumn}
     */
    public record Secret(String name, String hash) {}

    public Client {
        units = units == null ? List.of() : List.copyOf(units);
        scopes = scopes == null ? List.of() : List.copyOf(scopes);
        redirects = redirects == null ? List.of() : List.copyOf(redirects);
        secrets = secrets == null ? List.of() : List.copyOf(secrets);
    }

    /** The roles that its own tokens carry. */
    public List<Grant> roles() {
        String role = kind.role;
        return role == null
                ? List.of()
                : units.stream()
                        .map(held -> new Grant(id.value(), role, held, null))
                        .toList();
    }

    /** Adds a secret beside the one there is. */
    Decision<Client> add(Secret secret) {
        if (ended) {
            return Decision.refused(ClientRefusal.CLIENT_ENDED);
        }
        if (secrets.stream().anyMatch(there -> there.name().equals(secret.name()))) {
            return Decision.refused(ClientRefusal.SECRET_EXISTS);
        }
        return secrets.size() >= MOST_SECRETS
                ? Decision.refused(ClientRefusal.TOO_MANY_SECRETS)
                : Decision.changed(
                        with(Stream.concat(secrets.stream(), Stream.of(secret)).toList(), ended));
    }

    /** Ends one secret. */
    Decision<Client> endSecret(String secret) {
        List<Secret> left =
                secrets.stream().filter(there -> !there.name().equals(secret)).toList();
        return left.size() == secrets.size() ? Decision.kept(this) : Decision.changed(with(left, ended));
    }

    /** Ends it for good, with its secrets. */
    Decision<Client> end() {
        return ended ? Decision.kept(this) : Decision.changed(with(List.of(), true));
    }

    private Client with(List<Secret> other, boolean over) {
        return new Client(id, kind, name, unit, units, scopes, redirects, other, over);
    }
}
