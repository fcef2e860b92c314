package eu.kalaka.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/** A session as the sign-in pages leave it, without the pages: {@code /test/sign-in?account=ID}. */
@TestConfiguration(proxyBeanMethods = false)
public class TestSignIn {

    /** Details of every sign-in here. */
    public static final String SIGN_IN = "019a9f00-0000-7000-8000-000000000001";

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> testSignIn() {
        var filter = new FilterRegistrationBean<OncePerRequestFilter>(new OncePerRequestFilter() {
            @Override
            protected boolean shouldNotFilter(HttpServletRequest request) {
                return !request.getRequestURI().equals("/test/sign-in");
            }

            @Override
            protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws IOException {
                var token = UsernamePasswordAuthenticationToken.authenticated(
                        request.getParameter("account"),
                        null,
                        List.of(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)));
                token.setDetails(SIGN_IN);
                new HttpSessionSecurityContextRepository()
                        .saveContext(new SecurityContextImpl(token), request, response);
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            }
        });
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
        return filter;
    }
}
