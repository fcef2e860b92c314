package eu.kalaka.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CatchersIT {

    private final HttpClient http = HttpClient.newHttpClient();
    private final Catchers catchers = Catchers.start(0, 0, 0);

    @AfterEach
    void stop() {
        catchers.close();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(catchers.page()).resolve(path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(catchers.page()).resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    @Test
    void showsAPageInUtf8WithNothingCaught() throws Exception {
        HttpResponse<String> page = get("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        assertThat(page.body()).contains("Kaláka", "None yet.").doesNotContain("{sms}");
        assertThat(json(get("/messages")).get("mails").isEmpty()).isTrue();
        assertThat(get("/nowhere").statusCode()).isEqualTo(404);
    }

    @Test
    void escapesWhatCameFromOutside() {
        assertThat(CatcherPage.escaped("<script>alert('ő & \"x\"')</script>"))
                .isEqualTo("&lt;script&gt;alert(&#39;ő &amp; &quot;x&quot;&#39;)&lt;/script&gt;");
    }

    @Test
    void refusesAnAnswerWhenNobodyReceives() throws Exception {
        assertThat(post("/replies", "from=%2B361&to=Kalaka&text=IGEN").statusCode())
                .isEqualTo(409);
    }
}
