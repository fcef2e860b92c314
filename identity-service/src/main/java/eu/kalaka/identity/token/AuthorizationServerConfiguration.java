package eu.kalaka.identity.token;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import eu.kalaka.identity.account.Accounts;
import eu.kalaka.identity.client.ClientSecrets;
import eu.kalaka.identity.key.SigningKeys;
import eu.kalaka.identity.secret.Secrets;
import eu.kalaka.identity.signin.session.Sessions;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2ClientAuthenticationConfigurer;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.authentication.ClientSecretAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcUserInfoAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.oidc.web.authentication.OidcLogoutAuthenticationSuccessHandler;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.DelegatingOAuth2TokenGenerator;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/** The OpenID Connect provider: Spring Security's authorization server on our accounts, clients, keys and authorizations. */
@Configuration(proxyBeanMethods = false)
class AuthorizationServerConfiguration {

    /** Only the provider's own endpoints; browsers that are not signed in are sent to the sign-in page. */
    @Bean
    @Order(1)
    SecurityFilterChain authorizationServer(
            HttpSecurity http,
            Accounts accounts,
            SigningKeys keys,
            AuthorizationServerSettings settings,
            SecurityContextRepository contexts,
            Sessions sessions,
            @Value("${kalaka.identity.sign-in-page}") String signInPage) {
        MediaTypeRequestMatcher browsers = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        browsers.setIgnoredMediaTypes(Set.of(MediaType.ALL));
        http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.clientAuthentication(AuthorizationServerConfiguration::hashedSecrets)
                            .oidc(oidc -> oidc.userInfoEndpoint(
                                            info -> info.userInfoMapper(context -> userInfo(context, accounts)))
                                    .logoutEndpoint(logout -> logout.logoutResponseHandler(signOut(sessions))));
                })
                .securityContext(context -> context.securityContextRepository(contexts))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .oauth2ResourceServer(resource -> resource.jwt(jwt -> jwt.decoder(ownTokens(keys, settings))))
                .exceptionHandling(handling -> handling.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint(signInPage), browsers));
        return http.build();
    }

    @Bean
    AuthorizationServerSettings authorizationServerSettings(@Value("${kalaka.identity.issuer}") String issuer) {
        return AuthorizationServerSettings.builder().issuer(issuer).build();
    }

    /** For the key set that everybody may read. */
    @Bean
    JWKSource<SecurityContext> publishedKeys(SigningKeys keys) {
        return (selector, context) -> selector.select(keys.published());
    }

    @Bean
    JwtEncoder jwtEncoder(SigningKeys keys) {
        return new NimbusJwtEncoder((selector, context) -> selector.select(new JWKSet(keys.signing())));
    }

    @Bean
    DelegatingOAuth2TokenGenerator tokenGenerator(
            JwtEncoder encoder,
            Claims claims,
            Clock clock,
            @Value("${kalaka.identity.stays-signed-in:PT12H}") Duration longest) {
        JwtGenerator jwts = new JwtGenerator(encoder);
        jwts.setJwtCustomizer(claims);
        jwts.setClock(clock);
        return new DelegatingOAuth2TokenGenerator(jwts, new RefreshTokens(clock, longest));
    }

    @Bean
    MongoAuthorizations authorizations(
            MongoTemplate mongo,
            Secrets secrets,
            RegisteredClientRepository clients,
            Clock clock,
            MeterRegistry meters) {
        return new MongoAuthorizations(mongo, new SealedForm(secrets, clients), clock, meters);
    }

    @Bean
    MongoConsents consents(MongoTemplate mongo) {
        return new MongoConsents(mongo);
    }

    private static void hashedSecrets(OAuth2ClientAuthenticationConfigurer clients) {
        clients.authenticationProviders(providers -> providers.forEach(provider -> {
            if (provider instanceof ClientSecretAuthenticationProvider secrets) {
                secrets.setPasswordEncoder(new ClientSecrets());
            }
        }));
    }

    /** The session ends with all that was granted under it, then the browser goes back to the client. */
    private static AuthenticationSuccessHandler signOut(Sessions sessions) {
        OidcLogoutAuthenticationSuccessHandler handler = new OidcLogoutAuthenticationSuccessHandler();
        handler.setLogoutHandler((request, response, authentication) -> sessions.close(request));
        return handler;
    }

    private static OidcUserInfo userInfo(OidcUserInfoAuthenticationContext context, Accounts accounts) {
        String subject = context.getAuthorization().getPrincipalName();
        OidcUserInfo.Builder info = OidcUserInfo.builder().subject(subject);
        accounts.find(UUID.fromString(subject))
                .ifPresent(account -> info.name(account.name()).locale(account.language()));
        return info.build();
    }

    private static JwtDecoder ownTokens(SigningKeys keys, AuthorizationServerSettings settings) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(
                        (selector, context) -> selector.select(keys.published()))
                .build();
        JwtTypeValidator accessTokensOnly = new JwtTypeValidator(Claims.TYPE);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                accessTokensOnly,
                new JwtTimestampValidator(),
                new JwtIssuerValidator(Objects.requireNonNull(settings.getIssuer()))));
        return decoder;
    }
}
