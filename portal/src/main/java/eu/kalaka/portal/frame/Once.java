package eu.kalaka.portal.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.HttpMethod;

/**
 * The key of a page's forms. Where one page has several, each adds something of its own to it. A form that is shown again keeps its
 * key, for perhaps only the answer to it was lost; what was refused is not remembered under it.
 */
final class Once {

    private static final int LENGTH = UUID.randomUUID().toString().length();

    private Once() {}

    /** That of the form which came, or a new one. */
    static String keyFor(HttpServletRequest request) {
        String sent = HttpMethod.POST.matches(request.getMethod()) ? request.getParameter("once") : null;
        return sent == null || sent.length() < LENGTH ? UUID.randomUUID().toString() : sent.substring(0, LENGTH);
    }
}
