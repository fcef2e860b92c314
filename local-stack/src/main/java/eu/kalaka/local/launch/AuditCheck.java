package eu.kalaka.local.launch;

import eu.kalaka.local.launch.Program.Answers;
import eu.kalaka.local.launch.Program.ServiceJar;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Has every service walk its audit trail, and says for each whether it is as it was written. */
final class AuditCheck {

    /** A long trail takes its time to walk. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final String GATEWAY = "gateway";

    private final List<Program> programs;
    private final Console console;

    AuditCheck(List<Program> programs, Console console) {
        this.programs = programs;
        this.console = console;
    }

    /**
     * Checks all services.
     *
     * @param adminToken of a network administrator
     * @return whether all trails are whole
     * @throws IOException where a service does not answer
     */
    boolean allWhole(String adminToken) throws IOException, InterruptedException {
        boolean whole = true;
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (Program program : programs) {
                // The gateway keeps no records of people, and so no trail.
                if (program.code() instanceof ServiceJar
                        && program.health() instanceof Answers(URI readiness)
                        && !program.name().equals(GATEWAY)) {
                    whole &= say(program.name(), ask(http, readiness.resolve("/actuator/audit"), adminToken));
                }
            }
        }
        return whole;
    }

    private boolean say(String service, JsonNode verdict) {
        JsonNode brokenAt = verdict.path("brokenAt");
        if (brokenAt.isNumber()) {
            console.say("%-24s NOT WHOLE: entry %,d is changed or missing".formatted(service, brokenAt.asLong()));
            return false;
        }
        console.say("%-24s whole: %,d entries, the last is %s"
                .formatted(
                        service,
                        verdict.path("entries").asLong(),
                        verdict.path("hash").asString()));
        return true;
    }

    private static JsonNode ask(HttpClient http, URI address, String token) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(address)
                        .timeout(PATIENCE)
                        .header("Authorization", "Bearer " + token)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(address + " answers " + answer.statusCode());
        }
        return JsonMapper.shared().readTree(answer.body());
    }
}
