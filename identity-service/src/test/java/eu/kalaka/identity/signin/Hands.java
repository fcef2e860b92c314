package eu.kalaka.identity.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody at a browser without script: opens pages, fills forms, follows redirects one by one, keeps cookies. */
final class Hands {

    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final Map<String, String> headers = new HashMap<>();
    private final URI site;
    private final String address;

    Hands(String site, String address) {
        this.address = address;
        this.site = URI.create(site);
        headers.put("X-Forwarded-For", address);
        headers.put("User-Agent", FIREFOX);
    }

    Hands speaking(String language) {
        headers.put("Accept-Language", language);
        return this;
    }

    /** As a browser that asks for pages. */
    Hands html() {
        headers.put("Accept", "text/html");
        return this;
    }

    /** A cookie that somebody put there. */
    void keep(String name, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(site, cookie);
    }

    Seen open(String path) {
        return send(request(path).GET());
    }

    /** Fills the first form of the page that goes to that path; hidden fields are sent as they are. */
    Seen fill(Seen page, String action, Map<String, String> fields) {
        Element form = page.document().select("form[action=" + action + "]").first();
        if (form == null) {
            throw new AssertionError("No form to " + action);
        }
        Map<String, String> all = new LinkedHashMap<>();
        form.select("input[name]").forEach(input -> all.put(input.attr("name"), input.attr("value")));
        all.putAll(fields);
        return post(form.attr("action"), all);
    }

    /** Sends fields as they are, without a form. */
    Seen post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Sends JSON as the script of the page does. */
    Seen script(Seen page, String path, String json) {
        Element place = page.document().getElementById("passkey");
        if (place == null) {
            throw new AssertionError("No place for passkeys");
        }
        return send(request(path)
                .header("Content-Type", "application/json")
                .header(place.attr("data-header"), place.attr("data-token"))
                .POST(BodyPublishers.ofString(json)));
    }

    /** Opens what the answer leads to. */
    Seen follow(Seen answer) {
        return open(answer.leadsTo());
    }

    Optional<HttpCookie> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst();
    }

    /** The same cookies at another instance of the service. */
    Hands at(String other) {
        Hands hands = new Hands(other, address);
        cookies.getCookieStore()
                .getCookies()
                .forEach(cookie -> hands.cookies.getCookieStore().add(hands.site, cookie));
        return hands;
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(site.resolve(path));
        headers.forEach(request::header);
        return request;
    }

    private Seen send(HttpRequest.Builder request) {
        try {
            return new Seen(http.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What came back. */
    record Seen(HttpResponse<String> response) {

        int status() {
            return response.statusCode();
        }

        Document document() {
            return Jsoup.parse(response.body());
        }

        String title() {
            return document().select("h1").text();
        }

        String alert() {
            return document().select("[role=alert]:not([hidden])").text();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** Path and query of the redirect. */
        String leadsTo() {
            URI uri = URI.create(header("Location"));
            return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
        }
    }
}
