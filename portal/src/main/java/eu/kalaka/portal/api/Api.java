package eu.kalaka.portal.api;

import eu.kalaka.portal.Settings;
import eu.kalaka.portal.signin.AccessToken;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Asks the services through the gateway: with the user's own token where there is one, in the user's language. */
@Component
public class Api {

    private static final Logger LOG = LoggerFactory.getLogger(Api.class);
    private static final Duration CONNECT = Duration.ofSeconds(1);

    /** Not the user's doing: the service is away or has too much to do. */
    private static final Set<Integer> AWAY = Set.of(429, 500, 502, 503, 504);

    private final RestClient http;
    private final URI gateway;
    private final AccessToken token;
    private final JsonMapper json;
    private final Duration within;

    Api(RestClient.Builder http, Settings settings, AccessToken token, JsonMapper json) {
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(client);
        this.within = settings.answerWithin();
        requests.setReadTimeout(within);
        this.http = http.requestFactory(requests).build();
        this.gateway = settings.gateway();
        this.token = token;
        this.json = json;
    }

    /** Reads something; what the record {@code type} does not name is left out. */
    public <T> Answer<T> get(Query query, Class<T> type) {
        return send(Change.to(HttpMethod.GET, query), type);
    }

    /**
     * Changes something. Of two presses that come at once the second waits for what came of the first, as long as the first may wait;
     * a service that still has not done with it is away for both.
     */
    public <T> Answer<T> send(Change change, Class<T> type) {
        return SecondPress.answered(() -> sendOnce(change, type), within);
    }

    private <T> Answer<T> sendOnce(Change change, Class<T> type) {
        try {
            return ask(change, null, (request, response) -> answer(response, type));
        } catch (ResourceAccessException e) {
            LOG.warn("{} does not answer: {}", service(change), e.getClass().getSimpleName());
            return new Answer.Away<>();
        }
    }

    /** A file as the service gave it: its bytes, with the headers that say what they are. */
    public Answer<Download> download(Query query) {
        return download(Change.to(HttpMethod.GET, query), null);
    }

    /** The same of a list that leaves only for a purpose, which the audit trail keeps. */
    public Answer<Download> download(Change question, @Nullable String purpose) {
        try {
            return ask(
                    question,
                    purpose,
                    (request, response) -> response.getStatusCode().is2xxSuccessful()
                            ? new Answer.There<>(Download.of(response), null)
                            : refused(response));
        } catch (ResourceAccessException e) {
            LOG.warn("A download does not come: {}", e.getClass().getSimpleName());
            return new Answer.Away<>();
        }
    }

    private <T> Answer<T> ask(
            Change change, @Nullable String purpose, RestClient.RequestHeadersSpec.ExchangeFunction<Answer<T>> reader) {
        RestClient.RequestBodySpec request = http.method(change.method())
                .uri(gateway.resolve(change.query().toString()))
                .headers(headers -> write(headers, change, purpose));
        Object body = change.body();
        if (body != null) {
            request.contentType(change.type()).body(body);
        }
        return Objects.requireNonNull(request.exchange(reader));
    }

    private void write(HttpHeaders headers, Change change, @Nullable String purpose) {
        token.current().ifPresent(headers::setBearerAuth);
        headers.setAcceptLanguageAsLocales(List.of(LocaleContextHolder.getLocale()));
        if (purpose != null) {
            headers.set("X-Purpose", purpose);
        }
        if (change.once() != null) {
            headers.set("Idempotency-Key", change.once());
        }
        if (change.version() != null) {
            headers.set(HttpHeaders.IF_MATCH, change.version());
        }
    }

    private <T> Answer<T> answer(ClientHttpResponse response, Class<T> type) throws IOException {
        if (!response.getStatusCode().is2xxSuccessful()) {
            return refused(response);
        }
        byte[] body = response.getBody().readAllBytes();
        T value = json.readValue(body.length == 0 ? "{}".getBytes(StandardCharsets.UTF_8) : body, type);
        return new Answer.There<>(value, response.getHeaders().getETag());
    }

    private <T> Answer<T> refused(ClientHttpResponse response) throws IOException {
        int status = response.getStatusCode().value();
        if (AWAY.contains(status)) {
            return new Answer.Away<>();
        }
        return new Answer.Refused<>(problem(status, response.getBody().readAllBytes()));
    }

    private Problem problem(int status, byte[] body) {
        try {
            return json.readValue(body, Problem.class);
        } catch (JacksonException noDocument) {
            return new Problem(status, null, null, null, List.of());
        }
    }

    /** The first two parts of the path, which name no person. */
    private static String service(Change change) {
        return Optional.of(change.query().toString().split("[/?]", -1))
                .filter(parts -> parts.length > 2)
                .map(parts -> parts[2])
                .orElse("a service");
    }
}
