package eu.kalaka.portal.room.staff.volunteer;

import eu.kalaka.portal.api.Answer;
import eu.kalaka.portal.api.Api;
import eu.kalaka.portal.api.Change;
import eu.kalaka.portal.api.Query;
import eu.kalaka.portal.frame.Codes;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Corrects a volunteer's form. When somebody else changed it meanwhile, both are shown and nothing is written over. */
@Controller
@RequestMapping("/staff/volunteers/{id}/edit")
class EditPage {

    private static final String PAGE = "staff/volunteer-edit";

    private static final List<String> COMPARED = List.of(
            "name",
            "calledName",
            "birthDate",
            "phone",
            "email",
            "language",
            "preferredChannel",
            "settlement",
            "postcode",
            "maxDistanceKm",
            "skill",
            "availability");

    private final Api api;
    private final Codes codes;
    private final JsonMapper json;

    EditPage(Api api, Codes codes, JsonMapper json) {
        this.api = api;
        this.codes = codes;
        this.json = json;
    }

    /** What stands in the record now and what was typed here. */
    record Difference(String field, String theirs, String ours) {}

    @GetMapping
    String form(@PathVariable String id, Model page) {
        Answer<Volunteer> now = api.get(Query.of("/api/volunteers/{}", id), Volunteer.class);
        return shown(now.needed(), now.needed().typed(codes), now.getVersion(), page);
    }

    @PostMapping
    String change(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletResponse response,
            Model page) {
        Typed typed = Typed.of(parameters);
        Answer<JsonNode> now = api.get(Query.of("/api/volunteers/{}", id), JsonNode.class);
        JsonNode record = now.needed();
        Answer<Volunteer> answer = api.send(
                Change.put(
                        Query.of("/api/volunteers/{}", id),
                        Correction.of(record, Intake.person(typed, codes)),
                        typed.get("version")),
                Volunteer.class);
        if (answer.found().isPresent()) {
            return "redirect:/staff/volunteers/" + id + "?done=changed";
        }
        response.setStatus(
                answer.isAway() ? HttpStatus.SERVICE_UNAVAILABLE.value() : HttpStatus.UNPROCESSABLE_CONTENT.value());
        Volunteer theirs = json.treeToValue(record, Volunteer.class);
        boolean stale = answer.getProblem() != null && answer.getProblem().isStale();
        page.addAttribute("answer", answer);
        page.addAttribute("differences", stale ? differences(theirs.typed(codes), typed) : List.of());
        // After both are shown, sending the form again is a decision.
        return shown(theirs, typed, stale ? now.getVersion() : typed.get("version"), page);
    }

    private static List<Difference> differences(Typed theirs, Typed ours) {
        return COMPARED.stream()
                .map(field -> new Difference(field, words(theirs, field), words(ours, field)))
                .filter(difference -> !difference.theirs().equals(difference.ours()))
                .toList();
    }

    private static String words(Typed typed, String field) {
        return String.join(", ", typed.all(field));
    }

    private static String shown(Volunteer volunteer, Typed typed, @Nullable String version, Model page) {
        page.addAttribute("volunteer", volunteer);
        page.addAttribute("typed", typed);
        page.addAttribute("version", version);
        return PAGE;
    }
}
