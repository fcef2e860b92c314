package eu.kalaka.portal.room.staff.matching;

import eu.kalaka.portal.api.Answer;
import eu.kalaka.portal.api.Api;
import eu.kalaka.portal.api.Change;
import eu.kalaka.portal.api.Query;
import eu.kalaka.portal.api.Together;
import eu.kalaka.portal.room.staff.named.Names;
import eu.kalaka.portal.room.staff.named.Names.Person;
import eu.kalaka.portal.room.staff.need.Need;
import eu.kalaka.portal.room.staff.placement.Placement;
import eu.kalaka.portal.room.staff.placement.PlacementRow;
import eu.kalaka.portal.room.staff.placement.PlacementsOfNeed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One shift of a need: who fits it best and why, who does not and what would change that, who was asked and what they said. */
@Controller
@RequestMapping("/staff/needs/{id}/matching")
class MatchingPage {

    private static final String INVITED = "invited";

    private final Api api;
    private final Names names;
    private final PlacementsOfNeed placements;
    private final PointsOnMap points;
    private final Together together;
    private final Clock clock;

    MatchingPage(
            Api api, Names names, PlacementsOfNeed placements, PointsOnMap points, Together together, Clock clock) {
        this.api = api;
        this.names = names;
        this.placements = placements;
        this.points = points;
        this.together = together;
        this.clock = clock;
    }

    @GetMapping
    String matching(
            @PathVariable UUID id,
            @ModelAttribute("asked") MatchingAsked asked,
            @RequestParam(required = false) @Nullable String done,
            Model page) {
        page.addAttribute("done", INVITED.equals(done));
        return show(id, asked, page);
    }

    /**
     * Fetched anew whenever something happened to a placement: who was asked, and each one's state beside the name.
     *
     * @param shown who stands on the page just now
     */
    @GetMapping("/asked")
    String asked(
            @PathVariable UUID id,
            @RequestParam UUID shift,
            @RequestParam(defaultValue = "") List<UUID> shown,
            Model page) {
        page.addAttribute("placements", placements.of(id, shift));
        page.addAttribute("shown", shown);
        return "staff/matching-asked";
    }

    /** Reckoned for each wish anew, so it comes after the page. */
    @GetMapping("/wishes")
    String wishes(@PathVariable UUID id, @ModelAttribute("asked") MatchingAsked asked, Model page) {
        page.addAttribute("relaxations", relaxations(id, asked));
        return "staff/matching-wishes";
    }

    @PostMapping
    String invite(
            @PathVariable UUID id,
            @ModelAttribute("asked") MatchingAsked asked,
            @RequestParam UUID shift,
            @RequestParam UUID volunteer,
            @RequestParam String once,
            Model page,
            HttpServletResponse response) {
        Answer<Placement> answer = api.send(
                        Change.post(
                                Query.of("/api/needs/{}/invitations", id),
                                Map.of("volunteerId", volunteer, "shiftId", shift),
                                once),
                        Placement.class)
                .heard();
        if (answer.found().isPresent()) {
            return "redirect:" + asked.page(id, null, asked.after(), null) + "&done=" + INVITED;
        }
        response.setStatus(answer.statusOfForm());
        page.addAttribute("problem", answer.getProblem());
        return show(id, asked, page);
    }

    private String show(UUID id, MatchingAsked asked, Model page) {
        Need need = api.get(Query.of("/api/needs/{}", id), Need.class).needed();
        UUID shift = asked.shift() != null ? asked.shift() : next(need);
        MatchingAsked exact = asked.about(shift);
        Supplier<Answer<List<PlacementRow>>> placing = together.meanwhile(() -> placements.of(id, shift));
        Supplier<Answer<Suggestions.AllLeftOut>> leaving = exact.isForLeftOut()
                ? together.meanwhile(() -> api.get(exact.leftOut(id), Suggestions.AllLeftOut.class))
                : null;
        Supplier<Answer<List<Relaxation>>> weighing =
                exact.wishes() == null ? null : together.meanwhile(() -> relaxations(id, exact));
        Answer<Suggestions> suggestions = api.get(exact.suggestions(id), Suggestions.class);
        Answer<Suggestions.AllLeftOut> leftOut = leaving == null ? null : leaving.get();
        Answer<List<PlacementRow>> placed = placing.get();
        List<Suggestions.Ranked> ranked =
                suggestions.found().map(Suggestions::ranked).orElse(List.of());
        Map<UUID, Person> people = names.volunteers(Stream.concat(
                        ranked.stream().map(Suggestions.Ranked::volunteerId),
                        leftOut == null
                                ? Stream.empty()
                                : leftOut.found().stream()
                                        .flatMap(left -> left.items().stream())
                                        .map(Suggestions.LeftOut::volunteerId))
                .toList());
        page.addAttribute("need", need);
        page.addAttribute("asked", asked);
        page.addAttribute("shift", shift == null ? null : need.shift(shift).orElse(null));
        page.addAttribute("ahead", need.ahead(clock.instant()));
        page.addAttribute("suggestions", suggestions);
        page.addAttribute("leftOut", leftOut);
        page.addAttribute("relaxations", weighing == null ? null : weighing.get());
        page.addAttribute("wishesAlone", exact.wishes(id, true));
        page.addAttribute("wishesHere", exact.wishes(id, false));
        page.addAttribute("people", people);
        page.addAttribute("placements", placed);
        page.addAttribute("states", states(placed));
        page.addAttribute("points", points.of(need, ranked, people));
        page.addAttribute(
                "further",
                suggestions
                        .found()
                        .map(Suggestions::next)
                        .map(next -> asked.page(id, null, next, null))
                        .orElse(null));
        page.addAttribute(
                "leftFurther",
                leftOut == null
                        ? null
                        : leftOut.found()
                                .map(Suggestions.AllLeftOut::next)
                                .map(next -> asked.page(id, asked.gate(), null, next))
                                .orElse(null));
        page.addAttribute("allLeftOut", asked.page(id, "any", null, null));
        return "staff/matching";
    }

    private Answer<List<Relaxation>> relaxations(UUID id, MatchingAsked asked) {
        return Relaxation.helpful(api.get(asked.relaxations(id), Relaxation[].class));
    }

    /** Everybody's newest placement: where somebody was asked twice, the last counts. */
    private static Map<UUID, Placement> states(Answer<List<PlacementRow>> placed) {
        return placed.found().orElse(List.of()).stream()
                .map(PlacementRow::placement)
                .collect(Collectors.toMap(Placement::volunteerId, each -> each, (newest, older) -> newest));
    }

    private @Nullable UUID next(Need need) {
        return need.ahead(clock.instant()).stream()
                .findFirst()
                .map(Need.Shift::shiftId)
                .orElse(null);
    }
}
