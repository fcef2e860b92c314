package eu.kalaka.portal.room.staff.need;

import eu.kalaka.portal.api.Answer;
import eu.kalaka.portal.api.Api;
import eu.kalaka.portal.api.Change;
import eu.kalaka.portal.api.Problem;
import eu.kalaka.portal.api.Problem.FieldError;
import eu.kalaka.portal.api.Query;
import eu.kalaka.portal.room.staff.named.Names.Place;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.JsonNode;

/** Changes what a need asks for. When somebody else changed it meanwhile, nothing is written over before it was said what differs. */
@Controller
@RequestMapping("/staff/needs/{id}/edit")
class NeedEditPage {

    /** The host, for its place. */
    record Host(@Nullable Place place) {}

    private static final int UNPROCESSABLE = 422;

    private final Api api;
    private final MessageSource words;
    private final Clock clock;

    NeedEditPage(Api api, MessageSource words, Clock clock) {
        this.api = api;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    String filledIn(@PathVariable UUID id, Model page) {
        Answer<JsonNode> now = need(id);
        NeedAnew anew = anew(now.needed());
        return anew.isOver() ? "redirect:/staff/needs/" + id : show(id, now, anew.form(), 0, now.getVersion(), page);
    }

    /** One line more for a shift, with everything that was typed. */
    @PostMapping(params = "more")
    String oneMoreShift(
            @PathVariable UUID id, @ModelAttribute("form") NeedForm form, @RequestParam String version, Model page) {
        return show(id, need(id), form, 1, version, page);
    }

    @PostMapping(params = "!more")
    String change(
            @PathVariable UUID id,
            @ModelAttribute("form") NeedForm form,
            @RequestParam String version,
            Model page,
            HttpServletResponse response) {
        Answer<JsonNode> now = need(id);
        Place host = now.found().map(seen -> placeOfHost(anew(seen), form)).orElse(null);
        Answer<JsonNode> answer = now.found()
                .map(seen -> send(id, anew(seen), form, host, version))
                .orElse(now)
                .heard();
        Problem problem = answer.getProblem();
        boolean stale = answer.isStale();
        List<String> differences = now.found()
                .filter(_ -> stale)
                .map(seen -> anew(seen).differences(form, host))
                .orElse(List.of());
        // Pressed twice, the first press has made it what the second asks for.
        if (answer.found().isPresent() || (stale && differences.isEmpty())) {
            return "redirect:/staff/needs/" + id + "?done=changed";
        }
        response.setStatus(answer.statusOfForm());
        page.addAttribute("problem", problem == null ? null : ShiftForm.asTyped(problem));
        page.addAttribute("differences", differences);
        // After it was said what differs, sending the form again is a decision.
        return show(id, now, form, 0, stale ? now.getVersion() : version, page);
    }

    private Answer<JsonNode> need(UUID id) {
        return api.get(Query.of("/api/needs/{}", id), JsonNode.class);
    }

    /** Where the host is not known to be, the need would be nowhere, and so could be done from home. */
    private Answer<JsonNode> send(UUID id, NeedAnew anew, NeedForm typed, @Nullable Place host, String version) {
        if (anew.isMovedToTheHost(typed) && host == null) {
            String missing = words.getMessage("need.no_place_of_host", null, LocaleContextHolder.getLocale());
            return new Answer.Refused<>(
                    Problem.saying(UNPROCESSABLE, missing, new FieldError("lat", "place_missing", missing)));
        }
        return api.send(Change.put(Query.of("/api/needs/{}", id), anew.with(typed, host), version), JsonNode.class);
    }

    private NeedAnew anew(JsonNode seen) {
        return new NeedAnew(seen, clock.instant());
    }

    private @Nullable Place placeOfHost(NeedAnew anew, NeedForm typed) {
        if (!anew.isMovedToTheHost(typed)) {
            return null;
        }
        Host host = api.get(Query.of("/api/hosts/{}", anew.seen().path("hostId").asString()), Host.class)
                .getValue();
        return host == null ? null : host.place();
    }

    /** The form does not need the need itself: what was typed stays while the service is away. */
    private String show(
            UUID id, Answer<JsonNode> now, NeedForm form, int emptyLines, @Nullable String version, Model page) {
        page.addAttribute("edited", id);
        page.addAttribute("form", form);
        page.addAttribute("lines", form.lines(emptyLines));
        page.addAttribute(
                "series", now.found().map(seen -> anew(seen).hasSeries()).orElse(false));
        page.addAttribute(
                "remote", now.found().map(seen -> !seen.hasNonNull("place")).orElse(false));
        page.addAttribute("version", version);
        page.addAttribute("regimes", NeedForm.regimes(Objects.requireNonNullElse(form.unit(), "/")));
        return "staff/need-form";
    }
}
