package eu.kalaka.portal.room.open;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What this is, for whoever comes by. */
@Controller
class HomePage {

    @GetMapping("/")
    String home() {
        return "public/home";
    }
}
