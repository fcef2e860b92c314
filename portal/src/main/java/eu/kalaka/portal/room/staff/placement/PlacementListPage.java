package eu.kalaka.portal.room.staff.placement;

import eu.kalaka.portal.api.Answer;
import eu.kalaka.portal.api.Api;
import eu.kalaka.portal.api.Change;
import eu.kalaka.portal.api.Problem;
import eu.kalaka.portal.api.Query;
import eu.kalaka.portal.room.staff.named.Names;
import eu.kalaka.portal.room.staff.named.Units;
import eu.kalaka.portal.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Invitations, placements and hours of one's unit, with what staff do for those who call: yes, no, taken back, absent, hours. */
@Controller
@RequestMapping("/staff/placements")
class PlacementListPage {

    private final Api api;
    private final Names names;
    private final Units units;
    private final Clock clock;

    PlacementListPage(Api api, Names names, Units units, Clock clock) {
        this.api = api;
        this.names = names;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @ModelAttribute("filter") PlacementFilter filter,
            @ModelAttribute("visitor") Visitor visitor,
            @RequestParam(required = false) @Nullable String done,
            @RequestParam(required = false) @Nullable UUID of,
            Model page) {
        PlacementStep.of(done).ifPresent(step -> page.addAttribute("undo", of == null ? null : step.undo(of, filter)));
        return show(filter, visitor, page);
    }

    /** A step that needs nothing but to be taken; taking it back is one too. */
    @PostMapping("/{id}/{step:acceptance|refusal|withdrawal|absence}")
    String step(
            @PathVariable UUID id,
            @PathVariable String step,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam String once,
            @ModelAttribute("filter") PlacementFilter filter,
            @ModelAttribute("visitor") Visitor visitor,
            Model page,
            HttpServletResponse response) {
        Map<String, String> because = reason == null || reason.isBlank() ? Map.of() : Map.of("reason", reason);
        Answer<Placement> answer = api.send(
                Change.post(
                        Query.of("/api/placements/{}/{}", id, step), step.equals("acceptance") ? null : because, once),
                Placement.class);
        return done(id, step, answer, filter, visitor, page, response);
    }

    /** Asks once more who had said no or taken back a yes. */
    @PostMapping("/{id}/again")
    String again(
            @PathVariable UUID id,
            @RequestParam String once,
            @ModelAttribute("filter") PlacementFilter filter,
            @ModelAttribute("visitor") Visitor visitor,
            Model page,
            HttpServletResponse response) {
        Placement before =
                api.get(Query.of("/api/placements/{}", id), Placement.class).needed();
        Answer<Placement> answer = api.send(
                Change.post(
                        Query.of("/api/needs/{}/invitations", before.needId()),
                        Map.of("volunteerId", before.volunteerId(), "shiftId", before.shiftId()),
                        once),
                Placement.class);
        UUID asked = answer.found().map(Placement::id).orElse(id);
        return done(asked, "again", answer, filter, visitor, page, response);
    }

    @PostMapping("/{id}/hours")
    String hours(
            @PathVariable UUID id,
            @ModelAttribute("typed") HoursForm typed,
            @RequestParam String once,
            @ModelAttribute("filter") PlacementFilter filter,
            @ModelAttribute("visitor") Visitor visitor,
            Model page,
            HttpServletResponse response) {
        Answer<Placement> answer =
                api.send(Change.post(Query.of("/api/placements/{}/hours", id), typed.request(), once), Placement.class);
        return done(id, "hours", answer, filter, visitor, page, response);
    }

    private String done(
            UUID id,
            String step,
            Answer<Placement> answer,
            PlacementFilter filter,
            Visitor visitor,
            Model page,
            HttpServletResponse response) {
        if (answer.heard().found().isPresent()) {
            return "redirect:" + filter.page(null).with("done", step).with("of", id);
        }
        Problem problem = answer.getProblem();
        response.setStatus(answer.statusOfForm());
        page.addAttribute("problem", problem == null ? null : HoursForm.asTyped(problem, id));
        page.addAttribute("wrong", id);
        return show(filter, visitor, page);
    }

    private String show(PlacementFilter filter, Visitor visitor, Model page) {
        Instant now = clock.instant();
        Answer<PlacementSearch.Found> found =
                new PlacementSearch(api).find(filter, visitor.home().value(), now);
        List<Placement> placements =
                found.found().map(PlacementSearch.Found::placements).orElse(List.of());
        page.addAttribute("views", PlacementFilter.VIEWS);
        page.addAttribute("listed", found);
        page.addAttribute("placements", placements);
        page.addAttribute(
                "people",
                names.volunteers(placements.stream().map(Placement::volunteerId).toList()));
        page.addAttribute("units", units.of(visitor));
        page.addAttribute("view", filter.chosenView());
        page.addAttribute("now", now);
        page.addAttribute(
                "further",
                found.found()
                        .map(PlacementSearch.Found::next)
                        .map(next -> filter.page(next).toString())
                        .orElse(null));
        return "staff/placements";
    }
}
