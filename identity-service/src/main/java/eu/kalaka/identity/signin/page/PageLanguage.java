package eu.kalaka.identity.signin.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.util.WebUtils;

/** The language of a page: the one last chosen on a page, here or in the portal, else what the browser asks for. */
final class PageLanguage extends AcceptHeaderLocaleResolver {

    /** As the switch shows them. */
    static final List<String> ALL = List.of("hu", "el", "en");

    private static final String COOKIE = "kalaka_language";
    private static final Duration KEPT = Duration.ofDays(365);

    PageLanguage() {
        setSupportedLocales(List.of(Locale.ENGLISH, Locale.of("hu"), Locale.of("el")));
        setDefaultLocale(Locale.ENGLISH);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return chosen(request.getParameter("lang"))
                .or(() -> Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                        .map(Cookie::getValue)
                        .flatMap(PageLanguage::chosen))
                .orElseGet(() -> super.resolveLocale(request));
    }

    /** Keeps the language that was chosen by the switch. */
    static void keep(HttpServletRequest request, HttpServletResponse response) {
        chosen(request.getParameter("lang"))
                .ifPresent(language -> response.addHeader(
                        HttpHeaders.SET_COOKIE,
                        ResponseCookie.from(COOKIE, language.getLanguage())
                                .path("/")
                                .maxAge(KEPT)
                                .httpOnly(true)
                                .secure(request.isSecure())
                                .sameSite("Lax")
                                .build()
                                .toString()));
    }

    private static Optional<Locale> chosen(@Nullable String language) {
        return language != null && ALL.contains(language) ? Optional.of(Locale.of(language)) : Optional.empty();
    }
}
