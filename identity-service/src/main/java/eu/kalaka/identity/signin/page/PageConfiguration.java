package eu.kalaka.identity.signin.page;

import eu.kalaka.identity.signin.Journal;
import eu.kalaka.identity.signin.holder.Holders;
import eu.kalaka.identity.signin.session.Sessions;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.web.servlet.LocaleResolver;

@Configuration(proxyBeanMethods = false)
class PageConfiguration {

    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; "
            + "img-src 'self' data:; base-uri 'none'; frame-ancestors 'none'";

    /** Nothing of those who only look is kept on the server: where they were on the way to stands in their own cookie. */
    @Bean
    RequestCache requestCache() {
        return new WantedPage();
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 10)
    SecurityFilterChain pages(
            HttpSecurity http,
            SecurityContextRepository contexts,
            RequestCache requestCache,
            @Value("${kalaka.identity.site}") String site) {
        CookieCsrfTokenRepository csrfCookie = new CookieCsrfTokenRepository();
        csrfCookie.setCookieName("kalaka_form");
        csrfCookie.setCookieCustomizer(cookie ->
                cookie.sameSite("Lax").secure(site.startsWith("https:")).path("/login"));
        return http.securityMatcher("/login", "/login/**")
                .authorizeHttpRequests(rules -> rules.requestMatchers("/login/account", "/login/account/**")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .securityContext(context -> context.securityContextRepository(contexts))
                .requestCache(cache -> cache.requestCache(requestCache))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfCookie))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login"))
                                .accessDeniedHandler(stale()))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                        .permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(), geolocation=()")))
                // Sessions are begun anew by Sessions.open; signing out is a page of its own.
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .build();
    }

    /** In place of the platform's, which knows no switch. */
    @Bean
    LocaleResolver localeResolver() {
        return new PageLanguage();
    }

    @Bean
    ReturnPath returnPath(RequestCache requestCache) {
        return new ReturnPath(requestCache);
    }

    @Bean
    HalfWay halfWay(Holders holders, Clock clock) {
        return new HalfWay(holders, clock);
    }

    @Bean
    Entrance entrance(Sessions sessions, ReturnPath returnPath, Journal journal) {
        return new Entrance(sessions, returnPath, journal);
    }

    private static AccessDeniedHandlerImpl stale() {
        AccessDeniedHandlerImpl handler = new AccessDeniedHandlerImpl();
        handler.setErrorPage("/login/stale");
        return handler;
    }
}
