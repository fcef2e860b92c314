package eu.kalaka.identity;

import eu.kalaka.identity.signin.session.Means;
import eu.kalaka.identity.signin.session.Sessions;
import eu.kalaka.local.MailCatcher;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.web.filter.OncePerRequestFilter;

/** A sign-in that needs no proof: {@code /test/sign-in?account=ID}. The pages that ask for one have tests of their own. Mail is caught. */
@TestConfiguration(proxyBeanMethods = false)
public class TestSignIn {

    private static final int AFTER_SESSIONS = Ordered.HIGHEST_PRECEDENCE + 100;

    @Bean(destroyMethod = "close")
    MailCatcher mailCatcher() {
        return MailCatcher.start(0);
    }

    @Bean
    DynamicPropertyRegistrar mail(MailCatcher catcher) {
        return properties -> properties.add("spring.mail.port", catcher::port);
    }

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> testSignIn(Sessions sessions) {
        var filter = new FilterRegistrationBean<OncePerRequestFilter>(new OncePerRequestFilter() {
            @Override
            protected boolean shouldNotFilter(HttpServletRequest request) {
                return !request.getRequestURI().equals("/test/sign-in");
            }

            @Override
            protected void doFilterInternal(
                    HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
                sessions.open(request, response, UUID.fromString(request.getParameter("account")), Means.PASSWORD);
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            }
        });
        filter.setOrder(AFTER_SESSIONS);
        return filter;
    }
}
