package eu.kalaka.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** Sends whoever must sign in to do so, and keeps where they wanted to go and what they had typed. */
@Component
class ToSignIn implements AuthenticationEntryPoint {

    private static final String SIGN_IN = SignInConfiguration.START + "/kalaka";

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        boolean looks = HttpMethod.GET.matches(request.getMethod());
        boolean part = request.getHeader("HX-Request") != null;
        if (looks) {
            WayBack.keep(request, part ? page(request) : here(request));
        } else {
            KeptForm.of(request).keep(request);
            WayBack.keep(request, KeptForm.PAGE);
        }
        if (part) {
            // A part of a page must not become the sign-in page: the browser goes there as a whole.
            response.setHeader("HX-Redirect", SIGN_IN);
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else {
            response.sendRedirect(SIGN_IN);
        }
    }

    private static String here(HttpServletRequest request) {
        return request.getQueryString() == null
                ? request.getRequestURI()
                : request.getRequestURI() + "?" + request.getQueryString();
    }

    private static String page(HttpServletRequest request) {
        String current = request.getHeader("HX-Current-URL");
        return current == null ? "/desk" : path(current);
    }

    private static String path(String address) {
        try {
            URI uri = URI.create(address);
            @Nullable String query = uri.getRawQuery();
            return query == null ? uri.getRawPath() : uri.getRawPath() + "?" + query;
        } catch (IllegalArgumentException notOne) {
            return "/desk";
        }
    }
}
