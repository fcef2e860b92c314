package eu.kalaka.portal.room.staff.volunteer;

import eu.kalaka.portal.api.Answer;
import eu.kalaka.portal.api.Api;
import eu.kalaka.portal.api.Change;
import eu.kalaka.portal.api.Query;
import eu.kalaka.portal.room.person.Typed;
import eu.kalaka.portal.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The small forms on a profile: steps of life, consents, papers seen, moving to another centre. */
@Controller
@RequestMapping("/staff/volunteers/{id}")
class ProfileSteps {

    private static final Set<String> STEPS = Set.of("interview", "activate", "pause", "resume", "leave", "return");

    private final Api api;
    private final ProfileView view;

    ProfileSteps(Api api, ProfileView view) {
        this.api = api;
        this.view = view;
    }

    /** Any answer of registry-service will do: the page is read anew. */
    record Done() {}

    @PostMapping("/step")
    String step(
            @PathVariable String id,
            @RequestParam String step,
            @RequestParam String once,
            @RequestParam MultiValueMap<String, String> parameters,
            @ModelAttribute("visitor") Visitor visitor,
            HttpServletResponse response,
            Model page) {
        Typed typed = Typed.of(parameters);
        if (!STEPS.contains(step)) {
            return "redirect:/staff/volunteers/" + id;
        }
        Change change = Change.post(Query.of("/api/volunteers/{}/{}", id, step), typed.sent("reason"), once)
                .seeing(typed.get("version"));
        return after(change, id, "step", visitor, response, page);
    }

    @PostMapping("/consent")
    String consent(
            @PathVariable String id,
            @RequestParam String purpose,
            @RequestParam MultiValueMap<String, String> parameters,
            @ModelAttribute("visitor") Visitor visitor,
            HttpServletResponse response,
            Model page) {
        Typed typed = Typed.of(parameters);
        Map<String, Object> said = new LinkedHashMap<>(typed.sent("channel", "language"));
        said.put("given", typed.has("given", "true"));
        Change change = Change.put(Query.of("/api/volunteers/{}/consents/{}", id, purpose), said, typed.get("version"));
        return after(change, id, "consent", visitor, response, page);
    }

    @PostMapping("/paper")
    String paper(
            @PathVariable String id,
            @RequestParam String type,
            @RequestParam MultiValueMap<String, String> parameters,
            @ModelAttribute("visitor") Visitor visitor,
            HttpServletResponse response,
            Model page) {
        Typed typed = Typed.of(parameters);
        Change change = Change.put(
                Query.of("/api/volunteers/{}/evidence/{}", id, type),
                typed.sent("seenOn", "validUntil", "skill", "result"),
                typed.get("version"));
        return after(change, id, "paper", visitor, response, page);
    }

    @PostMapping("/transfer")
    String transfer(
            @PathVariable String id,
            @RequestParam String once,
            @RequestParam MultiValueMap<String, String> parameters,
            @ModelAttribute("visitor") Visitor visitor,
            HttpServletResponse response,
            Model page) {
        Change change = Change.post(
                Query.of("/api/volunteers/{}/transfers", id),
                Typed.of(parameters).sent("to", "reason"),
                once);
        return after(change, id, "transfer", visitor, response, page);
    }

    private String after(
            Change change, String id, String done, Visitor visitor, HttpServletResponse response, Model page) {
        Answer<Done> answer = api.send(change, Done.class);
        if (answer.found().isPresent()) {
            return "redirect:/staff/volunteers/" + id + "?done=" + done;
        }
        response.setStatus(answer.statusOfForm());
        page.addAttribute("answer", answer);
        return view.of(id, visitor, page);
    }
}
