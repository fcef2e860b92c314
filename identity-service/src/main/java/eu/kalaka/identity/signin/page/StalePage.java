package eu.kalaka.identity.signin.page;

import eu.kalaka.platform.security.Public;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Told to whoever sends a form that was not made for his browser, or too long ago. */
@Controller
class StalePage {

    @Public
    @RequestMapping("/login/stale")
    String show() {
        return "signin/stale";
    }
}
