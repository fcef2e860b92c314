package eu.kalaka.portal.room.staff.today;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.portal.api.Answer;
import eu.kalaka.portal.api.Together;
import eu.kalaka.portal.frame.Choice;
import eu.kalaka.portal.room.staff.named.Units;
import eu.kalaka.portal.signin.Visitor;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The first page of the day: what is to be done, and what happens. */
@Controller
class TodayPage {

    private final List<Part> parts;
    private final Together together;
    private final Units units;

    TodayPage(List<Part> parts, Together together, Units units) {
        this.parts = parts;
        this.together = together;
        this.units = units;
    }

    /** A part with what came of asking for it. */
    record Shown(String key, Answer<Summary> answer) {}

    @GetMapping("/staff")
    String today(@ModelAttribute("visitor") Visitor visitor, Model page) {
        UnitPath unit = visitor.home();
        Map<Part, Shown> shown =
                together.each(parts, part -> new Answer.There<>(new Shown(part.key(), part.of(unit)), null));
        Answer<List<Choice>> tree = units.below(unit);
        page.addAttribute("parts", visible(shown));
        page.addAttribute("units", tree.found().orElse(List.of()));
        return "staff/today";
    }

    /** What somebody's role does not open is no part of their day. */
    private List<Shown> visible(Map<Part, Shown> shown) {
        return parts.stream()
                .flatMap(part -> Stream.ofNullable(shown.get(part)))
                .filter(part -> part.answer().getProblem() == null)
                .toList();
    }
}
