package eu.kalaka.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpResponse;

/**
 * An answer that need not end. Spring's own response reads what is left before it closes, and would read on for ever after the
 * listener has gone (issue 3999 of Spring Cloud Gateway); this one just closes.
 */
record Stream(ClientHttpResponse answer) implements ClientHttpResponse {

    @Override
    public HttpStatusCode getStatusCode() throws IOException {
        return answer.getStatusCode();
    }

    @Override
    public String getStatusText() throws IOException {
        return answer.getStatusText();
    }

    @Override
    public HttpHeaders getHeaders() {
        return answer.getHeaders();
    }

    @Override
    public InputStream getBody() throws IOException {
        return answer.getBody();
    }

    @Override
    public void close() {
        try {
            answer.getBody().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
