package eu.kalaka.identity.token;

import eu.kalaka.identity.secret.Secrets;
import java.security.Principal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.jackson.SecurityJacksonModules;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** An authorization as sealed text. Only types that Spring Security names as safe are read back. */
final class SealedForm {

    /** Attribute of a read authorization: the version that it was read in. */
    static final String VERSION = "kalaka.version";

    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    private static final List<Class<? extends OAuth2Token>> TYPES = List.of(
            OAuth2AuthorizationCode.class, OAuth2AccessToken.class, OAuth2RefreshToken.class, OidcIdToken.class);

    record Kept(
            String client,
            String principal,
            String grantType,
            Set<String> scopes,
            String attributes,
            List<KeptToken> tokens) {}

    record KeptToken(
            String type,
            String value,
            @Nullable Instant issuedAt,
            @Nullable Instant expiresAt,
            @Nullable Set<String> scopes,
            String metadata) {}

    private final Secrets secrets;
    private final RegisteredClientRepository clients;
    private final JsonMapper plain = new JsonMapper();
    private final JsonMapper typed = JsonMapper.builder()
            .addModules(SecurityJacksonModules.getModules(SealedForm.class.getClassLoader()))
            .build();

    SealedForm(Secrets secrets, RegisteredClientRepository clients) {
        this.secrets = secrets;
        this.clients = clients;
    }

    String seal(OAuth2Authorization authorization) {
        Map<String, Object> attributes = new HashMap<>(authorization.getAttributes());
        attributes.remove(VERSION);
        List<KeptToken> tokens = TYPES.stream()
                .flatMap(type -> Stream.ofNullable(authorization.getToken(type)))
                .map(this::kept)
                .toList();
        return secrets.seal(plain.writeValueAsString(new Kept(
                authorization.getRegisteredClientId(),
                authorization.getPrincipalName(),
                authorization.getAuthorizationGrantType().getValue(),
                authorization.getAuthorizedScopes(),
                typed.writeValueAsString(attributes),
                tokens)));
    }

    /** The authorization, or null where its client was ended meanwhile. */
    @Nullable
    OAuth2Authorization open(String id, String sealed, long version) {
        Kept kept = plain.readValue(secrets.open(sealed), Kept.class);
        RegisteredClient client = clients.findById(kept.client);
        if (client == null) {
            return null;
        }
        OAuth2Authorization.Builder authorization = OAuth2Authorization.withRegisteredClient(client)
                .id(id)
                .principalName(kept.principal)
                .authorizationGrantType(new AuthorizationGrantType(kept.grantType))
                .authorizedScopes(kept.scopes)
                .attributes(all -> all.putAll(typed.readValue(kept.attributes, MAP)))
                .attribute(VERSION, version);
        kept.tokens.forEach(token -> add(authorization, token));
        return authorization.build();
    }

    /** The sign-in that it was granted under, null where no person signed in. */
    static @Nullable String signInOf(OAuth2Authorization authorization) {
        Authentication principal = authorization.getAttribute(Principal.class.getName());
        return principal == null || !(principal.getDetails() instanceof String signIn) ? null : signIn;
    }

    /** When its last token has expired. */
    static Instant endOf(OAuth2Authorization authorization, Instant now) {
        List<Instant> ends = new ArrayList<>();
        TYPES.forEach(type -> {
            OAuth2Authorization.Token<? extends OAuth2Token> token = authorization.getToken(type);
            if (token != null && token.getToken().getExpiresAt() != null) {
                ends.add(Objects.requireNonNull(token.getToken().getExpiresAt()));
            }
        });
        return ends.stream().max(Instant::compareTo).orElse(now.plusSeconds(600));
    }

    private KeptToken kept(OAuth2Authorization.Token<? extends OAuth2Token> held) {
        OAuth2Token token = held.getToken();
        return new KeptToken(
                token.getClass().getSimpleName(),
                token.getTokenValue(),
                token.getIssuedAt(),
                token.getExpiresAt(),
                token instanceof OAuth2AccessToken access ? access.getScopes() : null,
                typed.writeValueAsString(held.getMetadata()));
    }

    private void add(OAuth2Authorization.Builder authorization, KeptToken kept) {
        Map<String, Object> metadata = typed.readValue(kept.metadata, MAP);
        authorization.token(token(kept, metadata), all -> all.putAll(metadata));
    }

    @SuppressWarnings("unchecked") // an ID token's claims are kept among its metadata
    private static OAuth2Token token(KeptToken kept, Map<String, Object> metadata) {
        Instant from = Objects.requireNonNull(kept.issuedAt);
        return switch (kept.type) {
            case "OAuth2AuthorizationCode" ->
                new OAuth2AuthorizationCode(kept.value, from, Objects.requireNonNull(kept.expiresAt));
            case "OAuth2AccessToken" ->
                new OAuth2AccessToken(
                        OAuth2AccessToken.TokenType.BEARER,
                        kept.value,
                        from,
                        kept.expiresAt,
                        Objects.requireNonNullElse(kept.scopes, Set.of()));
            case "OAuth2RefreshToken" -> new OAuth2RefreshToken(kept.value, from, kept.expiresAt);
            case "OidcIdToken" ->
                new OidcIdToken(kept.value, from, kept.expiresAt, (Map<String, Object>)
                        Objects.requireNonNull(metadata.get(OAuth2Authorization.Token.CLAIMS_METADATA_NAME)));
            default -> throw new IllegalStateException("Not a kind of token: " + kept.type);
        };
    }
}
