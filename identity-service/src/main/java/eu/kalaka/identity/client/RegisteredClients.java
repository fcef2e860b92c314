package eu.kalaka.identity.client;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;

/** Our clients as the authorization server wants them. */
@Component
class RegisteredClients implements RegisteredClientRepository {

    static final Duration ACCESS = Duration.ofMinutes(10);
    private static final Duration CODE = Duration.ofMinutes(1);

    private final Clients clients;

    RegisteredClients(Clients clients) {
        this.clients = clients;
    }

    /** Clients are kept by their own use cases. */
    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("Clients are opened through the API");
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return clients.usable(id).map(RegisteredClients::registered).orElse(null);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return findById(clientId);
    }

    private static RegisteredClient registered(Client client) {
        String id = client.id().value().toString();
        RegisteredClient.Builder registered = RegisteredClient.withId(id)
                .clientId(id)
                .clientName(client.name())
                .clientSecret(ClientSecrets.joined(client.secrets()))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .scopes(scopes -> scopes.addAll(client.scopes()))
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(ACCESS)
                        .authorizationCodeTimeToLive(CODE)
                        .reuseRefreshTokens(false)
                        .build());
        return (client.kind() == Client.Kind.APP ? app(registered, client) : machine(registered)).build();
    }

    private static RegisteredClient.Builder app(RegisteredClient.Builder registered, Client client) {
        return registered
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .redirectUris(uris -> uris.addAll(client.redirects()))
                .postLogoutRedirectUris(uris -> uris.addAll(client.redirects()));
    }

    private static RegisteredClient.Builder machine(RegisteredClient.Builder registered) {
        return registered.authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS);
    }
}
