package eu.kalaka.portal.room.open;

import eu.kalaka.contracts.UnitPath;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** After registering: what happens next, and whom one may call. */
@Controller
class ThanksPage {

    private final Centres centres;

    ThanksPage(Centres centres) {
        this.centres = centres;
    }

    @GetMapping("/join/thanks")
    String thanks(@RequestParam UUID reference, @RequestParam String unit, Model page) {
        page.addAttribute("reference", reference);
        page.addAttribute("centre", UnitPath.isPath(unit) ? centres.find(unit).orElse(null) : null);
        return "public/thanks";
    }
}
