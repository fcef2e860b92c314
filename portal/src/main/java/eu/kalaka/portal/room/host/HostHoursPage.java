package eu.kalaka.portal.room.host;

import eu.kalaka.portal.api.Answer;
import eu.kalaka.portal.api.Answer.Refused;
import eu.kalaka.portal.api.Api;
import eu.kalaka.portal.api.Change;
import eu.kalaka.portal.api.Problem;
import eu.kalaka.portal.api.Problem.FieldError;
import eu.kalaka.portal.api.Query;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One who came, or did not: the host says for how long, or that nobody was there. */
@Controller
class HostHoursPage {

    private static final int UNPROCESSABLE = 422;
    private static final String PAGE = "host/hours";

    private final Api api;
    private final HostPlacements placements;
    private final MessageSource words;
    private final Clock clock;

    HostHoursPage(Api api, HostPlacements placements, MessageSource words, Clock clock) {
        this.api = api;
        this.placements = placements;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/host/placements/{id}")
    String one(@PathVariable UUID id, Model page) {
        Coming coming = find(id).needed();
        return shown(coming, HoursForm.planned(coming), page);
    }

    @PostMapping("/host/placements/{id}/hours")
    String confirm(
            @PathVariable UUID id,
            HoursForm typed,
            @RequestParam String once,
            HttpServletResponse response,
            Locale locale,
            Model page) {
        page.addAttribute("form", typed);
        List<FieldError> errors = errors(typed, locale);
        Answer<Coming> answer = errors.isEmpty()
                ? api.send(Change.post(Query.of("/api/placements/{}/hours", id), hours(typed), once), Coming.class)
                : new Refused<>(
                        new Problem(UNPROCESSABLE, words.getMessage("host.wrong", null, locale), null, null, errors));
        return after(answer, "hours", id, response, page);
    }

    @PostMapping("/host/placements/{id}/absence")
    String absent(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam String once,
            HttpServletResponse response,
            Model page) {
        page.addAttribute("reason", reason);
        Map<String, String> because = reason.isBlank() ? Map.of() : Map.of("reason", reason.strip());
        Change change = Change.post(Query.of("/api/placements/{}/absence", id), because, once);
        return after(api.send(change, Coming.class), "absence", id, response, page);
    }

    private String after(Answer<Coming> answer, String said, UUID id, HttpServletResponse response, Model page) {
        if (answer.heard().found().isPresent()) {
            return "redirect:/host?done=" + said;
        }
        response.setStatus(answer.statusOfForm());
        page.addAttribute("problem", answer.getProblem());
        Coming coming = find(id).needed();
        HoursForm typed = (HoursForm) page.getAttribute("form");
        return shown(coming, typed == null ? HoursForm.planned(coming) : typed, page);
    }

    private String shown(Coming coming, HoursForm form, Model page) {
        page.addAttribute("id", coming.id());
        page.addAttribute("coming", coming);
        page.addAttribute("name", placements.names(coming.hostId()).get(coming.volunteerId()));
        page.addAttribute("form", form);
        page.addAttribute("now", clock.instant());
        return PAGE;
    }

    private Answer<Coming> find(UUID id) {
        return api.get(Query.of("/api/placements/{}", id), Coming.class);
    }

    private static Map<String, String> hours(HoursForm typed) {
        return Map.of(
                "date", typed.day().orElseThrow().toString(),
                "duration", typed.length().orElseThrow().toString());
    }

    private List<FieldError> errors(HoursForm typed, Locale locale) {
        List<FieldError> errors = new ArrayList<>();
        if (typed.day().isEmpty()) {
            errors.add(error("date", "no_day", "host.wrong.date", locale));
        }
        if (typed.length().isEmpty()) {
            errors.add(error("duration", "bad_duration", "host.wrong.duration", locale));
        }
        return errors;
    }

    private FieldError error(String field, String reason, String key, Locale locale) {
        return new FieldError(field, reason, words.getMessage(key, null, locale));
    }
}
