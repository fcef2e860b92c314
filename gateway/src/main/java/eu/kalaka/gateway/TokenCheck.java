package eu.kalaka.gateway;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.authentication.JwtIssuerAuthenticationManagerResolver;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/**
 * Who is let through the door: nobody to an API without a token that is right, anybody to the pages. What is neither API nor page
 * is not there. The services check the token again and decide what its bearer may do.
 */
@Configuration(proxyBeanMethods = false)
class TokenCheck {

    /** The issuer's keys cannot be had, so nobody can say whether the token is right. */
    private static final class KeysAway extends AuthenticationException {
        private static final long serialVersionUID = 1L;

        KeysAway(AuthenticationServiceException cause) {
            super("The issuer's keys cannot be had", cause);
        }
    }

    /** A span for every filter would cost more than the filters do. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @Order(1)
    SecurityFilterChain apiCheck(HttpSecurity http, Issuers issuers, Allowances allowances, Problems problems) {
        return stateless(http.securityMatcher("/api/**"))
                .authorizeHttpRequests(rules -> rules.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, Routes.REGISTER_ONESELF)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, Routes.CONSENT_TEXTS)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.authenticationManagerResolver(managers(issuers))
                        .authenticationEntryPoint((request, response, e) -> refuse(request, response, e, problems)))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(
                        (request, response, e) -> refuse(request, response, e, problems)))
                .addFilterAfter(new CallerLimit(allowances, problems), AuthorizationFilter.class)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pageCheck(HttpSecurity http, Problems problems) {
        return stateless(http)
                .authorizeHttpRequests(rules -> rules.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(EndpointRequest.toAnyEndpoint())
                        .permitAll() // only on the management port, which is not the public one
                        .requestMatchers(Routes.pages())
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(handling -> handling.authenticationEntryPoint(
                        (request, response, e) -> problems.write(request, response, HttpStatus.NOT_FOUND, "not_found")))
                .build();
    }

    /** No session, no cookie of the gateway's own, and the security headers only once. */
    private static HttpSecurity stateless(HttpSecurity http) {
        return http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable);
    }

    private static JwtIssuerAuthenticationManagerResolver managers(Issuers issuers) {
        Map<String, AuthenticationManager> managers =
                issuers.issuers().stream().collect(Collectors.toMap(Issuers.Issuer::issuer, TokenCheck::manager));
        return new JwtIssuerAuthenticationManagerResolver(issuer -> Optional.ofNullable(managers.get(issuer))
                .orElseThrow(() -> new InvalidBearerTokenException("No issuer of ours")));
    }

    private static AuthenticationManager manager(Issuers.Issuer issuer) {
        var provider = new JwtAuthenticationProvider(new Signatures(issuer));
        return authentication -> {
            try {
                return provider.authenticate(authentication);
            } catch (AuthenticationServiceException e) {
                throw new KeysAway(e);
            }
        };
    }

    private static void refuse(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException e, Problems problems)
            throws IOException {
        if (e instanceof KeysAway) {
            problems.writeRetryLater(request, response, HttpStatus.SERVICE_UNAVAILABLE, "unavailable");
        } else {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            problems.write(request, response, HttpStatus.UNAUTHORIZED, "unauthenticated");
        }
    }
}
