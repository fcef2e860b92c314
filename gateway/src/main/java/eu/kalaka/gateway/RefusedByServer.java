package eu.kalaka.gateway;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ResourceBundle;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * The problem document for a request that Tomcat could not read: headers too long or too many, an address with forbidden
 * characters, no host. Tomcat makes this itself, by its class name.
 */
public final class RefusedByServer extends ErrorReportValve {

    private static final int FIRST_REFUSAL = 400;
    private static final int FIRST_FAILURE = 500;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < FIRST_REFUSAL || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        String slug = status < FIRST_FAILURE ? "bad_request" : "failure";
        String title = ResourceBundle.getBundle("messages", request.getLocale(), NO_FALLBACK)
                .getString("problem." + slug);
        String problem = "{\"status\":%d,\"title\":\"%s\",\"type\":\"https://kalaka.eu/problems/%s\"}"
                .formatted(status, title, slug.replace('_', '-'));
        try {
            response.setContentType("application/problem+json");
            response.getOutputStream().write(problem.getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException | IllegalStateException e) {
            containerLog().debug("The caller has gone", e);
        }
    }

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private org.apache.juli.logging.Log containerLog() {
        return getContainer().getLogger();
    }
}
