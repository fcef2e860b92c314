package eu.kalaka.portal.room.staff.host;

import eu.kalaka.portal.api.Answer;
import eu.kalaka.portal.api.Api;
import eu.kalaka.portal.api.Change;
import eu.kalaka.portal.api.Query;
import eu.kalaka.portal.api.Together;
import eu.kalaka.portal.room.staff.agreement.Agreement;
import eu.kalaka.portal.room.staff.need.Need;
import eu.kalaka.portal.room.staff.need.NeedRow;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One host: how ready it is, its agreements, its needs, and the steps of its life. */
@Controller
@RequestMapping("/staff/hosts/{id}")
class HostRecordPage {

    /** Hosts that may be the same organisation. */
    record Alike(List<Host> items) {}

    private static final int SHOWN = 20;

    private final Api api;
    private final Together together;
    private final Clock clock;

    HostRecordPage(Api api, Together together, Clock clock) {
        this.api = api;
        this.together = together;
        this.clock = clock;
    }

    @GetMapping
    String host(@PathVariable UUID id, Model page) {
        return show(id, page);
    }

    @PostMapping("/steps")
    String step(
            @PathVariable UUID id,
            @RequestParam String to,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(required = false) @Nullable String version,
            @RequestParam String once,
            Model page,
            HttpServletResponse response) {
        Map<String, String> step =
                reason == null || reason.isBlank() ? Map.of("to", to) : Map.of("to", to, "reason", reason);
        page.addAttribute("reason", reason);
        return done(
                id,
                "step",
                Change.post(Query.of("/api/hosts/{}/status", id), step, once).seeing(version),
                page,
                response);
    }

    /** A document that was seen at the host. */
    @PostMapping("/papers")
    String paper(
            @PathVariable UUID id,
            @ModelAttribute("paper") PaperForm paper,
            @RequestParam String once,
            Model page,
            HttpServletResponse response) {
        return done(
                id, "paper", Change.post(Query.of("/api/hosts/{}/papers", id), paper.request(), once), page, response);
    }

    private String done(UUID id, String what, Change change, Model page, HttpServletResponse response) {
        Answer<Host> answer = api.send(change, Host.class).heard();
        if (answer.found().isPresent()) {
            return "redirect:/staff/hosts/" + id + "?done=" + what;
        }
        response.setStatus(answer.statusOfForm());
        page.addAttribute("problem", answer.getProblem());
        return show(id, page);
    }

    private String show(UUID id, Model page) {
        Instant now = clock.instant();
        Supplier<Answer<Alike>> alike =
                together.meanwhile(() -> api.get(Query.of("/api/hosts/{}/duplicates", id), Alike.class));
        Supplier<Answer<Agreement.Listed>> agreements = together.meanwhile(() ->
                api.get(Query.of("/api/agreements").with("host", id).with("limit", SHOWN), Agreement.Listed.class));
        Supplier<Answer<Need.Listed>> needs = together.meanwhile(
                () -> api.get(Query.of("/api/needs").with("host", id).with("limit", SHOWN), Need.Listed.class));
        Answer<Host> answer = api.get(Query.of("/api/hosts/{}", id), Host.class);
        page.addAttribute("host", answer.needed());
        page.addAttribute("version", answer.getVersion());
        page.addAttribute("alike", alike.get());
        page.addAttribute("agreements", agreements.get());
        page.addAttribute(
                "needs",
                needs.get()
                        .map(listed -> listed.items().stream()
                                .map(need -> NeedRow.of(need, now))
                                .toList()));
        return "staff/host";
    }
}
