package eu.kalaka.gateway;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * What a service hears about who is calling: the access token, which it checks itself, and where the request came in, which the
 * gateway says. Whatever the caller wrote into headers of that kind is dropped.
 */
@Component
class CallerHeaders implements RequestHttpHeadersFilter, Ordered {

    private static final List<String> NOT_FROM_OUTSIDE = List.of(
            "forwarded",
            "x-forwarded-",
            "x-real-ip",
            "x-client-",
            "x-original-",
            "x-rewrite-",
            "x-user-",
            "x-remote-",
            "x-auth-",
            "x-ssl-");

    @Override
    public HttpHeaders apply(HttpHeaders fromCaller, ServerRequest request) {
        HttpHeaders passedOn = new HttpHeaders();
        fromCaller.forEach((name, values) -> {
            if (isAllowed(name)) {
                passedOn.addAll(name, values);
            }
        });
        HttpServletRequest received = request.servletRequest();
        passedOn.set("X-Forwarded-For", received.getRemoteAddr());
        passedOn.set("X-Forwarded-Proto", received.getScheme());
        passedOn.set("X-Forwarded-Host", received.getServerName());
        passedOn.set("X-Forwarded-Port", String.valueOf(received.getServerPort()));
        return passedOn;
    }

    static boolean isAllowed(String header) {
        String name = header.toLowerCase(Locale.ROOT);
        return NOT_FROM_OUTSIDE.stream().noneMatch(name::startsWith);
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
