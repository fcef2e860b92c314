package eu.kalaka.portal.room.host;

import eu.kalaka.portal.api.Answer;
import eu.kalaka.portal.signin.Visitor;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** A host's first page: whose hours wait, who comes next, and what it asked for. */
@Controller
class HostPage {

    private static final Set<String> SAID = Set.of("hours", "absence");

    private final HostPlacements placements;
    private final Clock clock;

    HostPage(HostPlacements placements, Clock clock) {
        this.placements = placements;
        this.clock = clock;
    }

    @GetMapping("/host")
    String host(
            @ModelAttribute("visitor") Visitor visitor,
            @RequestParam(required = false) @Nullable String said,
            Model page) {
        Instant now = clock.instant();
        Answer<List<Coming>> people = placements.accepted();
        Answer<List<HostNeed>> needs = placements.needs(visitor.host());
        List<HostNeed> own = needs.found().orElse(List.of());
        page.addAttribute("said", said != null && SAID.contains(said) ? said : null);
        page.addAttribute("now", now);
        page.addAttribute("people", people);
        page.addAttribute("names", placements.names(visitor.host()));
        page.addAttribute("waiting", those(people, coming -> coming.awaitsWord(now)));
        page.addAttribute("coming", those(people, coming -> coming.isAhead(now)));
        page.addAttribute("answer", needs);
        page.addAttribute("needs", own.stream().sorted(HostNeed.RUNNING_FIRST).toList());
        page.addAttribute("titles", titles(own));
        return "host/host";
    }

    private static Map<UUID, String> titles(List<HostNeed> needs) {
        return needs.stream().collect(Collectors.toMap(HostNeed::id, HostNeed::title));
    }

    private static List<Coming> those(Answer<List<Coming>> people, Predicate<Coming> which) {
        return people.found().orElse(List.of()).stream()
                .filter(which)
                .sorted(Coming.BY_START)
                .toList();
    }
}
