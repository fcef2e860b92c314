package eu.kalaka.platform.security;

import eu.kalaka.platform.security.TokenCheck.KeysAway;
import eu.kalaka.platform.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every request needs a token that this service has checked itself; health, metrics and API documents are open on the inside. */
@AutoConfiguration(
        beforeName =
                "org.springframework.boot.security.oauth2.server.resource.autoconfigure.servlet.OAuth2ResourceServerAutoConfiguration")
@EnableConfigurationProperties(Issuers.class)
class SecurityConfiguration {

    /** After the security chain, before anything reads the body. */
    private static final int BEFORE_THE_BODY = -10;

    private static final Duration KEYS_MAY_BE_BACK = Duration.ofSeconds(5);

    @Bean
    JwtDecoder signatures(Issuers issuers) {
        return new Signatures(issuers);
    }

    @Bean
    Callers callers(Issuers issuers) {
        return new CallersOfTokens(issuers);
    }

    @Bean
    SecurityFilterChain requests(
            HttpSecurity http,
            JwtDecoder signatures,
            Callers callers,
            Issuers issuers,
            Problems problems,
            @Value("${kalaka.security.public-paths:}") String[] publicPaths) {
        var check = new TokenCheck(signatures, callers, issuers);
        return http.authorizeHttpRequests(rules -> rules.requestMatchers(publicPaths)
                        .permitAll()
                        .requestMatchers("/actuator/health/**", "/actuator/prometheus", "/v3/api-docs/**", "/error")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .hasAuthority("network_admin@/")
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.authenticationManagerResolver(request -> check)
                        .authenticationEntryPoint((request, response, e) -> refuse(request, response, e, problems)))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(
                                (request, response, e) -> refuse(request, response, e, problems))
                        .accessDeniedHandler((request, response, e) ->
                                problems.write(request, response, HttpStatus.FORBIDDEN, "forbidden")))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // No cookies, no browser sessions: nothing for a forged request to ride on.
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    Declarations declarations(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping requestMappingHandlerMapping) {
        return new Declarations(requestMappingHandlerMapping);
    }

    @Bean
    FilterRegistrationBean<RightsFilter> rights(Declarations declarations, Problems problems) {
        var filter = new FilterRegistrationBean<>(new RightsFilter(declarations, problems));
        filter.setOrder(BEFORE_THE_BODY);
        return filter;
    }

    @Bean
    FilterRegistrationBean<ScopesFilter> scopes(Problems problems) {
        var filter = new FilterRegistrationBean<>(new ScopesFilter(problems));
        filter.setOrder(BEFORE_THE_BODY - 1);
        return filter;
    }

    @Bean
    RightsInDocuments rightsInDocuments() {
        return new RightsInDocuments();
    }

    @Bean
    WebMvcConfigurer callerOfHandlers() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerResolver());
            }
        };
    }

    private static void refuse(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException e, Problems problems)
            throws IOException {
        if (e instanceof KeysAway) {
            problems.writeComeBack(request, response, KEYS_MAY_BE_BACK);
        } else {
            problems.write(request, response, HttpStatus.UNAUTHORIZED, "unauthenticated");
        }
    }
}
