package eu.kalaka.portal.room.staff.volunteer;

import eu.kalaka.portal.api.Answer;
import eu.kalaka.portal.api.Api;
import eu.kalaka.portal.api.Change;
import eu.kalaka.portal.api.Query;
import eu.kalaka.portal.frame.Codes;
import eu.kalaka.portal.room.person.Difference;
import eu.kalaka.portal.room.person.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    private static final List<String> COMPARED = Stream.concat(
                    Intake.PERSON.stream(), Stream.of("maxDistanceKm", "skill", "availability"))
            .toList();

    private final Api api;
    private final Codes codes;
    private final JsonMapper json;

    EditPage(Api api, Codes codes, JsonMapper json) {
        this.api = api;
        this.codes = codes;
        this.json = json;
    }

    @GetMapping
    String form(@PathVariable String id, Model page) {
        Answer<Volunteer> now = api.get(Query.of("/api/volunteers/{}", id), Volunteer.class);
        return shown(id, now.needed().typed(codes), now.getVersion(), page);
    }

    @PostMapping
    String change(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletResponse response,
            Model page) {
        Typed typed = Typed.of(parameters);
        Answer<JsonNode> now = api.get(Query.of("/api/volunteers/{}", id), JsonNode.class);
        Answer<JsonNode> answer =
                now.found().map(record -> send(id, record, typed)).orElse(now);
        boolean stale = answer.isStale();
        Answer<JsonNode> since = stale ? api.get(Query.of("/api/volunteers/{}", id), JsonNode.class) : now;
        Optional<List<Difference>> differences =
                since.found().filter(_ -> stale).map(record -> differences(record, typed));
        // Pressed twice, the first press has made it what the second asks for.
        if (answer.found().isPresent() || differences.filter(List::isEmpty).isPresent()) {
            return "redirect:/staff/volunteers/" + id + "?done=changed";
        }
        response.setStatus(answer.statusOfForm());
        page.addAttribute("answer", answer);
        page.addAttribute("differences", differences.orElse(List.of()));
        // After both are shown, sending the form again is a decision.
        return shown(id, typed, differences.isPresent() ? since.getVersion() : typed.get("version"), page);
    }

    private Answer<JsonNode> send(String id, JsonNode record, Typed typed) {
        return api.send(
                Change.put(
                        Query.of("/api/volunteers/{}", id),
                        Intake.correction(record, typed, codes),
                        typed.get("version")),
                JsonNode.class);
    }

    private List<Difference> differences(JsonNode record, Typed typed) {
        Typed theirs = json.treeToValue(record, Volunteer.class).typed(codes);
        return Difference.between(theirs, Intake.asKept(record, typed, codes), COMPARED);
    }

    private static String shown(String id, Typed typed, @Nullable String version, Model page) {
        page.addAttribute("id", id);
        page.addAttribute("typed", typed);
        page.addAttribute("version", version);
        return PAGE;
    }
}
