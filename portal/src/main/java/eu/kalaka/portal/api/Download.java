package eu.kalaka.portal.api;

import java.io.IOException;
import java.util.Optional;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.ClientHttpResponse;

/** A file on its way to the user. */
public record Download(MediaType type, ContentDisposition name, Resource content) {

    static Download of(ClientHttpResponse response) throws IOException {
        return new Download(
                Optional.ofNullable(response.getHeaders().getContentType()).orElse(MediaType.APPLICATION_OCTET_STREAM),
                response.getHeaders().getContentDisposition(),
                new ByteArrayResource(response.getBody().readAllBytes()));
    }

    /** As a page's controller answers with it. */
    public ResponseEntity<Resource> response() {
        return ResponseEntity.ok()
                .contentType(type)
                .headers(headers -> headers.setContentDisposition(name))
                .body(content);
    }
}
