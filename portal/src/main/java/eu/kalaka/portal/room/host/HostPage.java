package eu.kalaka.portal.room.host;

import eu.kalaka.portal.api.Answer;
import eu.kalaka.portal.signin.Visitor;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** A host's first page: whose hours wait, who comes next, and what it asked for. */
@Controller
class HostPage {

    private final HostPlacements placements;
    private final Clock clock;

    HostPage(HostPlacements placements, Clock clock) {
        this.placements = placements;
        this.clock = clock;
    }

    @GetMapping("/host")
    String host(@ModelAttribute("visitor") Visitor visitor, Model page) {
        Instant now = clock.instant();
        Answer<List<Coming>> people = placements.accepted();
        Answer<List<HostNeed>> needs = placements.needs(visitor.host());
        List<HostNeed> own = needs.found().orElse(List.of());
        page.addAttribute("now", now);
        page.addAttribute("people", people);
        page.addAttribute("names", placements.names(visitor.host()));
        page.addAttribute("waiting", those(people, coming -> coming.awaitsWord(now)));
        page.addAttribute("coming", those(people, coming -> coming.isAhead(now)));
        page.addAttribute("answer", needs);
        page.addAttribute("needs", own.stream().sorted(HostNeed.RUNNING_FIRST).toList());
        return "host/host";
    }

    private static List<Coming> those(Answer<List<Coming>> people, Predicate<Coming> which) {
        return people.found().orElse(List.of()).stream()
                .filter(which)
                .sorted(Coming.BY_START)
                .toList();
    }
}
