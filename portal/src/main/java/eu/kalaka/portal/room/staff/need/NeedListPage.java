package eu.kalaka.portal.room.staff.need;

import eu.kalaka.portal.api.Answer;
import eu.kalaka.portal.api.Api;
import eu.kalaka.portal.room.staff.named.Names;
import eu.kalaka.portal.room.staff.named.Units;
import eu.kalaka.portal.signin.Visitor;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The needs of one's unit. */
@Controller
class NeedListPage {

    private final Api api;
    private final Names names;
    private final Units units;
    private final Clock clock;

    NeedListPage(Api api, Names names, Units units, Clock clock) {
        this.api = api;
        this.names = names;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/staff/needs")
    String list(@ModelAttribute("filter") NeedFilter filter, @ModelAttribute("visitor") Visitor visitor, Model page) {
        Answer<Need.Listed> listed = api.get(filter.query(visitor.home().value()), Need.Listed.class);
        List<Need> needs = filter.of(listed.map(Need.Listed::items).found().orElse(List.of()));
        Instant now = clock.instant();
        page.addAttribute("listed", listed);
        page.addAttribute(
                "rows", needs.stream().map(need -> NeedRow.of(need, now)).toList());
        page.addAttribute(
                "hosts",
                names.hosts(visitor.home(), needs.stream().map(Need::hostId).toList()));
        page.addAttribute("units", units.of(visitor));
        page.addAttribute("status", filter.chosenStatus());
        page.addAttribute(
                "further", filter.further(listed.found().map(Need.Listed::next).orElse(null)));
        return "staff/needs";
    }
}
