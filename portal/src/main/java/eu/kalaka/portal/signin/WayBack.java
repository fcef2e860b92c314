package eu.kalaka.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** After signing in: where one wanted to go, else to one's own desk. */
@Component
class WayBack implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(WayBack.class);
    private static final String WANTED = "wanted";
    private static final String DESK = "/desk";

    /** Keeps a path of this site for after the sign-in. */
    static void keep(HttpServletRequest request, String path) {
        request.getSession().setAttribute(WANTED, path);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        HttpSession session = request.getSession();
        String wanted = Optional.ofNullable((String) session.getAttribute(WANTED))
                .filter(WayBack::isOurs)
                .orElse(DESK);
        session.removeAttribute(WANTED);
        response.sendRedirect(wanted);
    }

    /** A sign-in that was begun twice, or long ago, is simply begun again from the front page. */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        LOG.warn("A sign-in came to nothing: {}", exception.getMessage());
        response.sendRedirect("/?signin=again");
    }

    private static boolean isOurs(String path) {
        return path.startsWith("/") && !path.startsWith("//") && !path.startsWith("/\\");
    }
}
