package eu.kalaka.portal.room.staff.host;

import eu.kalaka.portal.api.Answer;
import eu.kalaka.portal.api.Api;
import eu.kalaka.portal.room.staff.named.Units;
import eu.kalaka.portal.signin.Visitor;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The hosts of one's unit. */
@Controller
class HostListPage {

    private final Api api;
    private final Units units;

    HostListPage(Api api, Units units) {
        this.api = api;
        this.units = units;
    }

    @GetMapping("/staff/hosts")
    String list(@ModelAttribute("filter") HostFilter filter, @ModelAttribute("visitor") Visitor visitor, Model page) {
        Answer<Host.Listed> listed = api.get(filter.query(visitor.home().value()), Host.Listed.class);
        page.addAttribute("listed", listed);
        page.addAttribute(
                "hosts", filter.of(listed.found().map(Host.Listed::items).orElse(List.of())));
        page.addAttribute("units", units.of(visitor));
        page.addAttribute(
                "further", filter.further(listed.found().map(Host.Listed::next).orElse(null)));
        return "staff/hosts";
    }
}
