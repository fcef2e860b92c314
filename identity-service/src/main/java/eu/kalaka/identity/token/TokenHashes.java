package eu.kalaka.identity.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/** Hashes that tokens are found by: long random values or signed ones, so a plain hash tells nothing of them. */
final class TokenHashes {

    private static final Map<String, Class<? extends OAuth2Token>> KINDS = Map.of(
            OAuth2ParameterNames.CODE, OAuth2AuthorizationCode.class,
            OAuth2ParameterNames.ACCESS_TOKEN, OAuth2AccessToken.class,
            OAuth2ParameterNames.REFRESH_TOKEN, OAuth2RefreshToken.class,
            OidcParameterNames.ID_TOKEN, OidcIdToken.class);

    private TokenHashes() {}

    /** What a token of that type is found by, or of any type. */
    static List<String> of(String token, @Nullable OAuth2TokenType type) {
        return type == null
                ? KINDS.keySet().stream().map(kind -> hash(kind, token)).toList()
                : List.of(hash(type.getValue(), token));
    }

    static String ofRefresh(String token) {
        return hash(OAuth2ParameterNames.REFRESH_TOKEN, token);
    }

    /** What the present refresh token is found by, null where there is none. */
    static @Nullable String refreshOf(OAuth2Authorization authorization) {
        OAuth2Authorization.Token<OAuth2RefreshToken> token = authorization.getRefreshToken();
        return token == null ? null : ofRefresh(token.getToken().getTokenValue());
    }

    /** What all present tokens of an authorization are found by. */
    static List<String> allOf(OAuth2Authorization authorization) {
        List<String> hashes = new ArrayList<>();
        KINDS.forEach((kind, type) -> Optional.ofNullable(authorization.getToken(type))
                .ifPresent(token -> hashes.add(hash(kind, token.getToken().getTokenValue()))));
        Optional.ofNullable(authorization.<String>getAttribute(OAuth2ParameterNames.STATE))
                .ifPresent(state -> hashes.add(hash(OAuth2ParameterNames.STATE, state)));
        return hashes;
    }

    private static String hash(String kind, String token) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest((kind + ":" + token).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
