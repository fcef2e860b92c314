package eu.kalaka.identity.signin.page;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.ui.Model;

/** Says how long somebody must wait. */
final class Waits {

    private Waits() {}

    /** In seconds to programs, in begun minutes to people. */
    static void tell(Duration delay, HttpServletResponse response, Model model) {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(delay.toSeconds() + 1));
        model.addAttribute("minutes", delay.toMinutes() + 1);
    }
}
