package eu.kalaka.identity.signin.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/** Where somebody was on the way to when he was asked to sign in. Never another site, whatever a cookie says. */
final class ReturnPath {

    private static final String AUTHORIZE = "/oauth2/authorize";

    private final RequestCache cache;

    ReturnPath(RequestCache cache) {
        this.cache = cache;
    }

    /** The path, the own page of the account where there is none; it is forgotten with this. */
    String take(HttpServletRequest request, HttpServletResponse response) {
        SavedRequest saved = cache.getRequest(request, response);
        cache.removeRequest(request, response);
        return Optional.ofNullable(saved)
                .map(SavedRequest::getRedirectUrl)
                .map(ReturnPath::withinThisSite)
                .orElse("/login/account");
    }

    private static @Nullable String withinThisSite(String url) {
        try {
            URI uri = URI.create(url);
            return AUTHORIZE.equals(uri.getRawPath()) && uri.getRawQuery() != null
                    ? AUTHORIZE + "?" + uri.getRawQuery()
                    : null;
        } catch (IllegalArgumentException e) {
            return null; // not one of ours
        }
    }
}
