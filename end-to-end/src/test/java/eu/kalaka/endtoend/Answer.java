package eu.kalaka.endtoend;

import java.net.http.HttpHeaders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the gateway answered. */
record Answer(int status, String body, HttpHeaders headers) {

    private static final JsonMapper JSON = JsonMapper.shared();

    JsonNode json() {
        return JSON.readTree(body);
    }

    String text(String field) {
        return json().path(field).asString("");
    }

    String id() {
        return text("id");
    }
}
