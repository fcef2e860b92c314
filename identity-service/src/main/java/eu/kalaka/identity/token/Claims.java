package eu.kalaka.identity.token;

import eu.kalaka.identity.account.Account;
import eu.kalaka.identity.account.Accounts;
import eu.kalaka.identity.account.Days;
import eu.kalaka.identity.account.OwnRecords;
import eu.kalaka.identity.client.Clients;
import eu.kalaka.identity.grant.Grant;
import eu.kalaka.identity.grant.MergedRecords;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/**
 * What tokens say of their holder, as it is on the day of issue. Access tokens carry roles and the ids of own records, never a
 * name; ID tokens carry the name.
 */
@Component
public class Claims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    /** Who takes the access tokens: every service of the network. */
    public static final String AUDIENCE = "kalaka";

    /** Header {@code typ} of access tokens (RFC 9068), so that no other token is taken for one. */
    public static final String TYPE = "at+jwt";

    private final Accounts accounts;
    private final Clients clients;
    private final MergedRecords merged;
    private final Clock clock;

    Claims(Accounts accounts, Clients clients, MergedRecords merged, Clock clock) {
        this.accounts = accounts;
        this.clients = clients;
        this.merged = merged;
        this.clock = clock;
    }

    /**
     * Adds the claims.
     *
     * @throws OAuth2AuthenticationException where the account or client may not be used
     */
    @Override
    public void customize(JwtEncodingContext context) {
        if (!context.getTokenType().equals(OAuth2TokenType.ACCESS_TOKEN)) {
            context.getClaims()
                    .claim("name", account(context).name())
                    .claim("locale", account(context).language());
            return;
        }
        String client = context.getRegisteredClient().getClientId();
        context.getJwsHeader().type(TYPE);
        context.getClaims()
                .audience(plain(Stream.of(AUDIENCE)))
                .claim(OAuth2ParameterNames.CLIENT_ID, client)
                .claim(OAuth2ParameterNames.SCOPE, String.join(" ", context.getAuthorizedScopes()));
        if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType())) {
            context.getClaims()
                    .claim(
                            "roles",
                            plain(clients.usable(client).orElseThrow(Claims::refused).roles().stream()
                                    .map(Grant::claim)));
        } else {
            of(account(context), context.getClaims()::claim);
        }
    }

    /** Hands over an account's claims one by one. */
    public void of(Account account, BiConsumer<String, Object> claims) {
        claims.accept(
                "roles",
                plain(account.grantsOn(Days.today(clock)).stream()
                        .map(Grant::claim)
                        .distinct()));
        OwnRecords own = account.own().present(merged::presentOf);
        if (own.volunteer() != null) {
            claims.accept("volunteer_id", own.volunteer().toString());
        }
        if (own.host() != null) {
            claims.accept("host_id", own.host().toString());
        }
        if (!own.wards().isEmpty()) {
            claims.accept("ward_ids", plain(own.wards().stream().map(UUID::toString)));
        }
    }

    /** Kept with the authorization and read back by Spring Security, which takes no other kinds of lists. */
    private static List<String> plain(Stream<String> values) {
        return values.collect(Collectors.toCollection(ArrayList::new));
    }

    private Account account(JwtEncodingContext context) {
        return accounts.find(UUID.fromString(Objects.requireNonNull(context.<Authentication>getPrincipal())
                        .getName()))
                .filter(found -> found.isUsableOn(Days.today(clock)))
                .orElseThrow(Claims::refused);
    }

    private static OAuth2AuthenticationException refused() {
        return new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT);
    }
}
