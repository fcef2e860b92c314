package eu.kalaka.portal.live;

import eu.kalaka.portal.Settings;
import eu.kalaka.portal.api.Query;
import eu.kalaka.portal.signin.AccessToken;
import eu.kalaka.portal.signin.Visitor;
import eu.kalaka.portal.signin.Visitors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Insight's live stream of the user's own unit, passed on to the browser with each fact in the reader's words. The browser comes back
 * by itself when the stream ends, and says what it saw last, so nothing is missed.
 */
@Controller
class LiveController {

    private static final Logger LOG = LoggerFactory.getLogger(LiveController.class);
    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final String DATA = "data:";

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private final Settings settings;
    private final AccessToken token;
    private final Visitors visitors;
    private final MessageSource words;
    private final JsonMapper json;

    LiveController(Settings settings, AccessToken token, Visitors visitors, MessageSource words, JsonMapper json) {
        this.settings = settings;
        this.token = token;
        this.visitors = visitors;
        this.words = words;
        this.json = json;
    }

    /** Written here, on the request's own thread; nothing is answered after it. 204 tells the browser not to come back. */
    @GetMapping("/live")
    void live(
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastSeen,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response)
            throws InterruptedException {
        Optional<Visitor> visitor = visitors.of(request);
        Optional<String> bearer = token.current();
        if (visitor.isEmpty() || bearer.isEmpty()) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
            return;
        }
        try {
            HttpResponse<Stream<String>> facts =
                    http.send(question(visitor.get(), bearer.get(), lastSeen), BodyHandlers.ofLines());
            try (Stream<String> lines = facts.body()) {
                if (facts.statusCode() == HttpStatus.OK.value()) {
                    pass(lines.iterator(), locale, response);
                } else {
                    response.setStatus(facts.statusCode() >= 500 ? facts.statusCode() : HttpStatus.NO_CONTENT.value());
                }
            }
        } catch (IOException e) {
            LOG.debug("A live stream has ended: {}", e.getClass().getSimpleName());
            if (!response.isCommitted()) {
                response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            }
        }
    }

    private HttpRequest question(Visitor visitor, String bearer, @Nullable String lastSeen) {
        HttpRequest.Builder question = HttpRequest.newBuilder(settings.gateway()
                        .resolve(Query.of("/api/live")
                                .with("unit", visitor.home())
                                .toString()))
                .header("Authorization", "Bearer " + bearer)
                .header("Accept", MediaType.TEXT_EVENT_STREAM_VALUE);
        if (lastSeen != null) {
            question.header("Last-Event-ID", lastSeen);
        }
        return question.build();
    }

    private void pass(Iterator<String> lines, Locale locale, HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE + ";charset=UTF-8");
        response.setHeader("X-Accel-Buffering", "no"); // for an nginx in between
        OutputStream out = response.getOutputStream();
        out.flush();
        while (lines.hasNext()) {
            String line = lines.next();
            if (!line.startsWith("event:")) { // one kind of message for the browser; the type stands in it
                out.write((said(line, locale) + "\n").getBytes(StandardCharsets.UTF_8));
                if (line.isEmpty() || line.startsWith(":")) {
                    out.flush();
                }
            }
        }
    }

    private String said(String line, Locale locale) {
        if (!line.startsWith(DATA)) {
            return line;
        }
        JsonNode fact = json.readTree(line.substring(DATA.length()).strip());
        String type = fact.path("type").asString("");
        String[] parts = type.split("\\.", -1);
        ObjectNode told = json.createObjectNode();
        told.put("kind", parts.length > 1 ? parts[1] : type);
        told.put("type", type);
        told.put("subject", fact.path("subject").asString(""));
        told.put("unit", fact.path("unit").asString(""));
        told.put("time", fact.path("time").asString(""));
        told.put("words", words.getMessage("live." + type, null, "", locale));
        return DATA + " " + json.writeValueAsString(told);
    }
}
