package eu.kalaka.portal.room.my;

import eu.kalaka.portal.api.Answer;
import eu.kalaka.portal.api.Answer.Away;
import eu.kalaka.portal.api.Answer.Refused;
import eu.kalaka.portal.api.Answer.There;
import eu.kalaka.portal.api.Api;
import eu.kalaka.portal.api.Change;
import eu.kalaka.portal.api.Problem;
import eu.kalaka.portal.api.Query;
import eu.kalaka.portal.signin.Visitor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a volunteer is asked, where she goes, how many hours she gave: yes and no with one press. */
@Controller
class MyPage {

    private static final int UNAVAILABLE = 503;
    private static final Set<String> SAID = Set.of("yes", "no", "back");

    private final Api api;
    private final OwnPlacements placements;
    private final MessageSource words;
    private final Clock clock;

    MyPage(Api api, OwnPlacements placements, MessageSource words, Clock clock) {
        this.api = api;
        this.placements = placements;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/my")
    ModelAndView my(@ModelAttribute("visitor") Visitor visitor, @RequestParam(required = false) @Nullable String said) {
        ModelAndView page = page(visitor, null);
        page.addObject("said", said != null && SAID.contains(said) ? said : null);
        return page;
    }

    @PostMapping("/my/invitations/{id}/yes")
    ModelAndView yes(
            @PathVariable UUID id,
            @RequestParam String once,
            @ModelAttribute("visitor") Visitor visitor,
            Locale locale) {
        return step(Change.post(Query.of("/api/placements/{}/acceptance", id), null, once), "yes", visitor, locale);
    }

    @PostMapping("/my/invitations/{id}/no")
    ModelAndView no(
            @PathVariable UUID id,
            @RequestParam String once,
            @ModelAttribute("visitor") Visitor visitor,
            Locale locale) {
        return step(Change.post(Query.of("/api/placements/{}/refusal", id), null, once), "no", visitor, locale);
    }

    /** She said yes and cannot come after all. */
    @PostMapping("/my/shifts/{id}/back")
    ModelAndView back(
            @PathVariable UUID id,
            @RequestParam String once,
            @RequestParam(defaultValue = "") String reason,
            @ModelAttribute("visitor") Visitor visitor,
            Locale locale) {
        Map<String, String> because = reason.isBlank() ? Map.of() : Map.of("reason", reason.strip());
        return step(Change.post(Query.of("/api/placements/{}/withdrawal", id), because, once), "back", visitor, locale);
    }

    private ModelAndView step(Change change, String said, Visitor visitor, Locale locale) {
        return switch (api.send(change, OwnPlacement.class)) {
            case There<OwnPlacement> _ -> new ModelAndView("redirect:/my?said=" + said);
            case Refused<OwnPlacement>(Problem problem) -> page(visitor, problem);
            case Away<OwnPlacement> _ ->
                page(
                        visitor,
                        new Problem(
                                UNAVAILABLE, words.getMessage("my.try_again", null, locale), null, null, List.of()));
        };
    }

    private ModelAndView page(Visitor visitor, @Nullable Problem problem) {
        Instant now = clock.instant();
        Answer<List<OwnPlacement>> all = placements.of(visitor.volunteer());
        List<OwnPlacement> invitations = those(all, placement -> placement.isOpenInvitation(now));
        List<OwnPlacement> coming = those(all, placement -> placement.isComing(now));
        ModelAndView page =
                new ModelAndView("my/my", problem == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("problem", problem);
        page.addObject("all", all);
        page.addObject("invitations", invitations);
        page.addObject("coming", coming);
        page.addObject("now", now);
        page.addObject(
                "about",
                placements.about(
                        Stream.concat(invitations.stream(), coming.stream()).toList()));
        page.addObject(
                "sum",
                those(all, placement -> true).stream()
                        .map(OwnPlacement::totalHours)
                        .reduce(Duration.ZERO, Duration::plus));
        page.addObject(
                "awaiting", those(all, placement -> placement.awaitsHours(now)).size());
        return page;
    }

    private static List<OwnPlacement> those(Answer<List<OwnPlacement>> all, Predicate<OwnPlacement> which) {
        return all.found().orElse(List.of()).stream()
                .filter(which)
                .sorted(OwnPlacement.BY_START)
                .toList();
    }
}
