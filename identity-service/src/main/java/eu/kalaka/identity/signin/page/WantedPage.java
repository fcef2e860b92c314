package eu.kalaka.identity.signin.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.CookieRequestCache;

/**
 * Where a browser wanted to go before it was sent to the login page, in a cookie. Only its address is kept: a request in its place
 * would have no headers, and who goes there again before signing in would no longer be known for a browser.
 */
final class WantedPage extends CookieRequestCache {

    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }
}
