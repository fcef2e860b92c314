package eu.kalaka.insight.live;

import eu.kalaka.insight.fact.Fact;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;

/** Writes server-sent events (WHATWG HTML, section 9.2). */
final class EventStream {

    /** What is told of a fact: where to look, not what it says. */
    private record Data(String id, String type, String unit, String subject, String time) {
        static Data of(Fact fact) {
            return new Data(
                    fact.id(),
                    fact.type(),
                    fact.unit().value(),
                    fact.subject(),
                    fact.time().toString());
        }
    }

    private final OutputStream out;
    private final JsonMapper json;

    EventStream(OutputStream out, JsonMapper json) {
        this.out = out;
        this.json = json;
    }

    /** Opens it: the answer's headers go out, and a client that loses the stream knows when to come back. */
    void open() throws IOException {
        write("retry: 2000\n\n");
        flush();
    }

    void event(Fact fact) throws IOException {
        write("id: " + fact.id() + "\nevent: " + fact.type() + "\ndata: " + json.writeValueAsString(Data.of(fact))
                + "\n\n");
    }

    /** A comment, which keeps the connection alive and finds out whether the client is still there. */
    void heartbeat() throws IOException {
        write(":\n\n");
        flush();
    }

    void flush() throws IOException {
        out.flush();
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
