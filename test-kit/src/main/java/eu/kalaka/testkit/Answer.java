package eu.kalaka.testkit;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a service answered. */
public record Answer(HttpResponse<String> response) {

    private static final JsonMapper JSON = JsonMapper.shared();

    public int status() {
        return response.statusCode();
    }

    public String body() {
        return response.body();
    }

    public JsonNode json() {
        return JSON.readTree(response.body());
    }

    /** A header's value, empty where the answer has none. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** Field and reason of the first error of a problem document, as {@code field:reason}. */
    public String firstError() {
        JsonNode error = json().path("errors").path(0);
        return error.path("field").asString("") + ":" + error.path("reason").asString("");
    }
}
