package eu.kalaka.portal.room.staff.need;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.portal.api.Answer;
import eu.kalaka.portal.api.Api;
import eu.kalaka.portal.api.Change;
import eu.kalaka.portal.api.Problem;
import eu.kalaka.portal.api.Query;
import eu.kalaka.portal.frame.Dates;
import eu.kalaka.portal.room.staff.named.Names;
import eu.kalaka.portal.room.staff.placement.PlacementsOfNeed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
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

/** One need: its shifts, who was asked, and the steps that it can take. */
@Controller
@RequestMapping("/staff/needs/{id}")
class NeedPage {

    private static final int WEEKS = 6;

    private final Api api;
    private final Names names;
    private final PlacementsOfNeed placements;
    private final Clock clock;

    NeedPage(Api api, Names names, PlacementsOfNeed placements, Clock clock) {
        this.api = api;
        this.names = names;
        this.placements = placements;
        this.clock = clock;
    }

    @GetMapping
    String need(@PathVariable UUID id, Model page) {
        return show(id, page);
    }

    /** Fetched anew whenever something happened to a placement. */
    @GetMapping("/placements")
    String placements(@PathVariable UUID id, Model page) {
        page.addAttribute("placements", placements.of(id, null));
        return "staff/need-placements";
    }

    /** Checked, or published, in the version that was seen. */
    @PostMapping("/steps")
    String step(
            @PathVariable UUID id,
            @RequestParam String to,
            @RequestParam String once,
            @RequestParam(required = false) @Nullable String version,
            Model page,
            HttpServletResponse response) {
        String step = to.equals("published") ? "publish" : "check";
        return done(
                id,
                to,
                Change.post(Query.of("/api/needs/{}/{}", id, step), null, once).seeing(version),
                page,
                response);
    }

    @PostMapping("/closing")
    String close(
            @PathVariable UUID id,
            @RequestParam String reason,
            @RequestParam String once,
            @RequestParam(required = false) @Nullable String version,
            Model page,
            HttpServletResponse response) {
        page.addAttribute("reason", reason);
        return done(
                id,
                "closed",
                Change.post(Query.of("/api/needs/{}/close", id), Map.of("reason", reason), once)
                        .seeing(version),
                page,
                response);
    }

    @PostMapping("/shifts")
    String addShift(
            @PathVariable UUID id,
            @RequestParam String unit,
            @ModelAttribute("shift") ShiftForm shift,
            @RequestParam String once,
            Model page,
            HttpServletResponse response) {
        return done(
                id,
                "shift_added",
                Change.post(Query.of("/api/needs/{}/shifts", id), shift.request(Dates.zone(new UnitPath(unit))), once),
                page,
                response);
    }

    @PostMapping("/shifts/{shift}/cancelling")
    String cancelShift(
            @PathVariable UUID id,
            @PathVariable UUID shift,
            @RequestParam String once,
            Model page,
            HttpServletResponse response) {
        return done(
                id,
                "shift_cancelled",
                Change.post(Query.of("/api/needs/{}/shifts/{}/cancel", id, shift), null, once),
                page,
                response);
    }

    private String done(UUID id, String what, Change change, Model page, HttpServletResponse response) {
        Answer<Need> answer = api.send(change, Need.class).heard();
        Problem problem = answer.getProblem();
        if (problem == null) {
            return "redirect:/staff/needs/" + id + "?done=" + what;
        }
        response.setStatus(answer.statusOfForm());
        page.addAttribute("problem", ShiftForm.asTyped(problem));
        return show(id, page);
    }

    private String show(UUID id, Model page) {
        Answer<Need> answer = api.get(Query.of("/api/needs/{}", id), Need.class);
        Need need = answer.needed();
        Instant now = clock.instant();
        page.addAttribute("need", need);
        page.addAttribute("version", answer.getVersion());
        page.addAttribute("host", names.host(need.hostId()));
        page.addAttribute("ahead", need.ahead(now));
        page.addAttribute("calendar", ShiftCalendar.of(need.ahead(now), WEEKS));
        page.addAttribute("placements", placements.of(id, null));
        return "staff/need";
    }
}
