package eu.kalaka.portal.signin;

import eu.kalaka.portal.Settings;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.savedrequest.NullRequestCache;

/** Sign-in by identity-service with authorization code and PKCE; which rooms are whose. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    /** Known to identity-service as the installation's own portal. */
    static final String CLIENT_ID = "6b616c61-6b61-4000-8000-706f7274616c";

    static final String START = "/sign-in";
    static final String BACK = "/signed-in";
    private static final String REGISTRATION = "kalaka";

    @Bean
    SecurityFilterChain rooms(
            HttpSecurity http,
            Visitors visitors,
            AccessToken tokens,
            ToSignIn toSignIn,
            WayBack back,
            ClientRegistrationRepository registrations) {
        OidcClientInitiatedLogoutSuccessHandler everywhere = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        everywhere.setPostLogoutRedirectUri("{baseUrl}/");
        http.authorizeHttpRequests(requests -> requests.requestMatchers("/staff/**")
                        .access(only(visitors, Visitor::isStaff))
                        .requestMatchers("/my/**")
                        .access(only(visitors, Visitor::isVolunteer))
                        .requestMatchers("/host/**")
                        .access(only(visitors, Visitor::isHost))
                        .requestMatchers("/kept", "/desk")
                        .access(only(visitors, visitor -> true))
                        .anyRequest()
                        .permitAll())
                .oauth2Login(login -> login.authorizedClientRepository(tokens)
                        .loginPage(START + "/" + REGISTRATION)
                        .authorizationEndpoint(start -> start.baseUri(START))
                        .redirectionEndpoint(end -> end.baseUri(BACK))
                        .successHandler(back)
                        .failureHandler(back))
                .logout(logout -> logout.logoutUrl("/sign-out")
                        .addLogoutHandler((request, response, who) -> tokens.forget(request))
                        .logoutSuccessHandler(everywhere))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(toSignIn))
                // Who only looks has no session; a form stays good when the session is over.
                .csrf(csrf -> csrf.csrfTokenRepository(formToken()))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()));
        return http.build();
    }

    private static CookieCsrfTokenRepository formToken() {
        CookieCsrfTokenRepository repository = new CookieCsrfTokenRepository();
        repository.setCookieName("kalaka_form");
        repository.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return repository;
    }

    /** Who is not signed in, or not any more, is sent to sign in; who is and has no business here hears so. */
    private static AuthorizationManager<RequestAuthorizationContext> only(Visitors visitors, Predicate<Visitor> whose) {
        return (authentication, context) -> new AuthorizationDecision(visitors.of(context.getRequest())
                .map(visitor -> {
                    if (!whose.test(visitor)) {
                        throw new AccessDeniedException("another room");
                    }
                    return true;
                })
                .orElseThrow(() -> new CredentialsExpiredException("not signed in")));
    }

    /** Browsers go to paths of the address that they came by; the portal itself asks identity-service directly. */
    @Bean
    ClientRegistration portalClient(Settings settings, @Value("${kalaka.issuer}") String issuer) {
        URI identity = settings.identity();
        return ClientRegistration.withRegistrationId(REGISTRATION)
                .clientId(CLIENT_ID)
                .clientSecret(settings.clientSecret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}" + BACK)
                .scope("openid", "profile", "kalaka.read", "kalaka.write")
                .authorizationUri("/oauth2/authorize")
                .tokenUri(identity.resolve("/oauth2/token").toString())
                .jwkSetUri(identity.resolve("/oauth2/jwks").toString())
                .issuerUri(issuer)
                .userNameAttributeName("sub")
                .providerConfigurationMetadata(Map.of("end_session_endpoint", "/connect/logout"))
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .build();
    }

    @Bean
    ClientRegistrationRepository registrations(ClientRegistration portalClient) {
        return new InMemoryClientRegistrationRepository(portalClient);
    }

    @Bean
    OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> renewal() {
        return new RestClientRefreshTokenTokenResponseClient();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
