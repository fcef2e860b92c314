package eu.kalaka.portal.room.host;

import eu.kalaka.portal.api.Answer.Away;
import eu.kalaka.portal.api.Answer.Refused;
import eu.kalaka.portal.api.Answer.There;
import eu.kalaka.portal.api.Api;
import eu.kalaka.portal.api.Change;
import eu.kalaka.portal.api.Problem;
import eu.kalaka.portal.api.Problem.FieldError;
import eu.kalaka.portal.api.Query;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One who came, or did not: the host says for how long, or that nobody was there. */
@Controller
class HostHoursPage {

    private static final int UNPROCESSABLE = 422;
    private static final int UNAVAILABLE = 503;

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
    ModelAndView one(@PathVariable UUID id) {
        Coming coming = find(id);
        return page(coming, HoursForm.planned(coming), null);
    }

    @PostMapping("/host/placements/{id}/hours")
    ModelAndView confirm(@PathVariable UUID id, HoursForm form, @RequestParam String once, Locale locale) {
        List<FieldError> errors = new ArrayList<>();
        if (form.day().isEmpty()) {
            errors.add(error("date", "no_day", "host.wrong.date", locale));
        }
        if (form.length().isEmpty()) {
            errors.add(error("duration", "bad_duration", "host.wrong.duration", locale));
        }
        if (!errors.isEmpty()) {
            String wrong = words.getMessage("host.wrong", null, locale);
            return page(find(id), form, new Problem(UNPROCESSABLE, wrong, null, null, errors));
        }
        Map<String, String> hours = Map.of(
                "date", form.day().orElseThrow().toString(),
                "duration", form.length().orElseThrow().toString());
        return step(id, Change.post(Query.of("/api/placements/{}/hours", id), hours, once), "hours", form, locale);
    }

    @PostMapping("/host/placements/{id}/absence")
    ModelAndView absent(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam String once,
            Locale locale) {
        Map<String, String> because = reason.isBlank() ? Map.of() : Map.of("reason", reason.strip());
        return step(
                id, Change.post(Query.of("/api/placements/{}/absence", id), because, once), "absence", null, locale);
    }

    private ModelAndView step(UUID id, Change change, String said, @Nullable HoursForm form, Locale locale) {
        return switch (api.send(change, Coming.class)) {
            case There<Coming> _ -> new ModelAndView("redirect:/host?said=" + said);
            case Refused<Coming>(Problem problem) -> again(id, form, problem);
            case Away<Coming> _ ->
                again(
                        id,
                        form,
                        new Problem(
                                UNAVAILABLE, words.getMessage("host.try_again", null, locale), null, null, List.of()));
        };
    }

    private ModelAndView again(UUID id, @Nullable HoursForm form, Problem problem) {
        Coming coming = find(id);
        return page(coming, form == null ? HoursForm.planned(coming) : form, problem);
    }

    private ModelAndView page(Coming coming, HoursForm form, @Nullable Problem problem) {
        ModelAndView page =
                new ModelAndView("host/hours", problem == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("coming", coming);
        page.addObject("name", placements.names(coming.hostId()).get(coming.volunteerId()));
        page.addObject("form", form);
        page.addObject("problem", problem);
        page.addObject("now", clock.instant());
        return page;
    }

    private Coming find(UUID id) {
        return api.get(Query.of("/api/placements/{}", id), Coming.class).needed();
    }

    private FieldError error(String field, String reason, String key, Locale locale) {
        return new FieldError(field, reason, words.getMessage(key, null, locale));
    }
}
