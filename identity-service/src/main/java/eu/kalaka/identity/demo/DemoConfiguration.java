package eu.kalaka.identity.demo;

import eu.kalaka.identity.account.Account;
import eu.kalaka.identity.signin.password.CredentialStore;
import eu.kalaka.identity.signin.password.Passwords;
import eu.kalaka.platform.outbox.AggregateStore;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** All of the demo: nothing of it exists outside the profile {@code local}. */
@Configuration(proxyBeanMethods = false)
@Profile("local")
@Import(LocalTokens.class)
class DemoConfiguration {

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    /**
     * Opens the demo accounts that are not there yet.
     *
     * @throws IllegalStateException where the service is known by another address than the machine's own: who can reach it
     *     from outside must not sign in without a password
     */
    @Bean
    ApplicationRunner demoAccounts(
            AggregateStore<Account> accounts,
            CredentialStore credentials,
            Passwords passwords,
            @Value("${kalaka.identity.issuer}") String issuer) {
        if (!LOOPBACK.contains(String.valueOf(URI.create(issuer).getHost()))) {
            throw new IllegalStateException(
                    "Profile local is for loopback addresses only; kalaka.identity.issuer is not one");
        }
        return arguments -> new OpenDemoAccounts(accounts, credentials, passwords).open();
    }

    /** Asked by {@code ./kalaka} without a token. */
    @Bean
    @Order(2)
    SecurityFilterChain localPaths(HttpSecurity http) {
        return http.securityMatcher("/local/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .addFilterBefore(DemoConfiguration::readForm, AuthorizationFilter.class)
                .build();
    }

    /** While the body is there: the limit on bodies reads it first, and no form is seen afterwards. */
    private static void readForm(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.getParameterMap();
        chain.doFilter(request, response);
    }
}
