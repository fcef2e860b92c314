package eu.kalaka.portal.room.my;

import eu.kalaka.portal.api.Answer;
import eu.kalaka.portal.api.Api;
import eu.kalaka.portal.api.Change;
import eu.kalaka.portal.api.Problem;
import eu.kalaka.portal.api.Query;
import eu.kalaka.portal.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a volunteer is asked, where she goes, how many hours she gave: yes and no with one press. */
@Controller
class MyPage {

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
    String my(@ModelAttribute("visitor") Visitor visitor, Model page) {
        return shown(visitor, page);
    }

    @PostMapping("/my/invitations/{id}/yes")
    String yes(
            @PathVariable UUID id,
            @RequestParam String once,
            @ModelAttribute("visitor") Visitor visitor,
            HttpServletResponse response,
            Locale locale,
            Model page) {
        Change change = Change.post(Query.of("/api/placements/{}/acceptance", id), null, once);
        return after(change, id, OwnAnswer.YES, visitor, response, locale, page);
    }

    @PostMapping("/my/invitations/{id}/no")
    String no(
            @PathVariable UUID id,
            @RequestParam String once,
            @ModelAttribute("visitor") Visitor visitor,
            HttpServletResponse response,
            Locale locale,
            Model page) {
        Change change = Change.post(Query.of("/api/placements/{}/refusal", id), null, once);
        return after(change, id, OwnAnswer.NO, visitor, response, locale, page);
    }

    /** She said yes and cannot come after all. */
    @PostMapping("/my/shifts/{id}/back")
    String back(
            @PathVariable UUID id,
            @RequestParam String once,
            @RequestParam(defaultValue = "") String reason,
            @ModelAttribute("visitor") Visitor visitor,
            HttpServletResponse response,
            Locale locale,
            Model page) {
        page.addAttribute("backOf", id);
        page.addAttribute("reason", reason);
        Map<String, String> because = reason.isBlank() ? Map.of() : Map.of("reason", reason.strip());
        Change change = Change.post(Query.of("/api/placements/{}/withdrawal", id), because, once);
        return after(change, id, OwnAnswer.BACK, visitor, response, locale, page);
    }

    private String after(
            Change change,
            UUID id,
            OwnAnswer said,
            Visitor visitor,
            HttpServletResponse response,
            Locale locale,
            Model page) {
        Answer<OwnPlacement> answer = api.send(change, OwnPlacement.class).heard();
        // What holds counts: another press may have been sooner, and an old page gets the answer that it was once
        // given.
        Optional<OwnPlacement> now = placements.one(id).or(answer::found);
        if (now.filter(said::holds).isPresent()) {
            return "redirect:/my?done=" + said.code();
        }
        Optional<OwnAnswer> before = now.flatMap(said::cameTooLateFor);
        if (before.isEmpty() && answer.found().isPresent()) {
            return "redirect:/my";
        }
        response.setStatus(answer.statusOfForm());
        page.addAttribute(
                "problem",
                before.map(given -> words.getMessage("my.before." + given.code(), null, locale))
                        .map(saying -> Problem.saying(answer.statusOfForm(), saying))
                        .orElse(answer.getProblem()));
        return shown(visitor, page);
    }

    private String shown(Visitor visitor, Model page) {
        Instant now = clock.instant();
        Answer<List<OwnPlacement>> all = placements.of(visitor.volunteer());
        List<OwnPlacement> invitations = those(all, placement -> placement.isOpenInvitation(now));
        List<OwnPlacement> coming = those(all, placement -> placement.isComing(now));
        page.addAttribute("all", all);
        page.addAttribute("invitations", invitations);
        page.addAttribute("coming", coming);
        page.addAttribute("now", now);
        page.addAttribute(
                "about",
                placements.about(
                        Stream.concat(invitations.stream(), coming.stream()).toList()));
        page.addAttribute(
                "sum",
                those(all, placement -> true).stream()
                        .map(OwnPlacement::totalHours)
                        .reduce(Duration.ZERO, Duration::plus));
        page.addAttribute(
                "awaiting", those(all, placement -> placement.awaitsHours(now)).size());
        return "my/my";
    }

    private static List<OwnPlacement> those(Answer<List<OwnPlacement>> all, Predicate<OwnPlacement> which) {
        return all.found().orElse(List.of()).stream()
                .filter(which)
                .sorted(OwnPlacement.BY_START)
                .toList();
    }
}
