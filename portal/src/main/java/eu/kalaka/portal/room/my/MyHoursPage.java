package eu.kalaka.portal.room.my;

import eu.kalaka.portal.api.Answer;
import eu.kalaka.portal.signin.Visitor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The hours that hosts have confirmed, newest first, and the shifts of which they have not yet. */
@Controller
class MyHoursPage {

    /** Hours of one day. */
    record Line(LocalDate date, Duration duration, @Nullable String title) {}

    private final OwnPlacements placements;
    private final Clock clock;

    MyHoursPage(OwnPlacements placements, Clock clock) {
        this.placements = placements;
        this.clock = clock;
    }

    @GetMapping("/my/hours")
    String hours(@ModelAttribute("visitor") Visitor visitor, Model page) {
        Instant now = clock.instant();
        Answer<List<OwnPlacement>> all = placements.of(visitor.volunteer());
        List<OwnPlacement> done = all.found().orElse(List.of()).stream()
                .filter(placement -> !placement.totalHours().isZero() || placement.awaitsHours(now))
                .sorted(OwnPlacement.BY_START.reversed())
                .toList();
        page.addAttribute("all", all);
        page.addAttribute("sum", done.stream().map(OwnPlacement::totalHours).reduce(Duration.ZERO, Duration::plus));
        page.addAttribute("lines", lines(done));
        page.addAttribute(
                "awaiting",
                done.stream().filter(placement -> placement.awaitsHours(now)).toList());
        return "my/hours";
    }

    private static List<Line> lines(List<OwnPlacement> done) {
        return done.stream()
                .flatMap(placement -> placement.hours().stream()
                        .map(hours -> new Line(hours.date(), hours.duration(), placement.needTitle())))
                .sorted(Comparator.comparing(Line::date).reversed())
                .toList();
    }
}
