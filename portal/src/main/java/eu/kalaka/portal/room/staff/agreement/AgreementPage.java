package eu.kalaka.portal.room.staff.agreement;

import eu.kalaka.portal.api.Answer;
import eu.kalaka.portal.api.Api;
import eu.kalaka.portal.api.Change;
import eu.kalaka.portal.api.Problem;
import eu.kalaka.portal.api.Query;
import eu.kalaka.portal.room.staff.named.Names;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One agreement: what it says, who has signed it, and the steps that it can take. */
@Controller
@RequestMapping("/staff/agreements/{id}")
class AgreementPage {

    private final Api api;
    private final Names names;
    private final ProgrammeNames programmes;

    AgreementPage(Api api, Names names, ProgrammeNames programmes) {
        this.api = api;
        this.names = names;
        this.programmes = programmes;
    }

    @GetMapping
    String agreement(@PathVariable UUID id, Model page) {
        return show(id, page);
    }

    /** It went to the host. */
    @PostMapping("/sending")
    String send(@PathVariable UUID id, @RequestParam String once, Model page, HttpServletResponse response) {
        return step(id, "send", Map.of(), "sent", once, page, response);
    }

    /** A signature was seen on the paper. */
    @PostMapping("/signatures")
    String sign(
            @PathVariable UUID id,
            @RequestParam String side,
            @RequestParam String by,
            @RequestParam String on,
            @RequestParam String once,
            Model page,
            HttpServletResponse response) {
        page.addAttribute("signed", Map.of("side", side, "by", by, "on", on));
        return step(id, "signatures", Map.of("side", side, "by", by, "on", on), "signed", once, page, response);
    }

    @PostMapping("/ending")
    String end(
            @PathVariable UUID id,
            @RequestParam String endOn,
            @RequestParam String once,
            Model page,
            HttpServletResponse response) {
        page.addAttribute("endOn", endOn);
        return step(id, "end", Map.of("on", endOn), "ended", once, page, response);
    }

    private String step(
            UUID id,
            String step,
            Map<String, String> said,
            String done,
            String once,
            Model page,
            HttpServletResponse response) {
        Answer<Agreement> answer = api.send(
                        Change.post(Query.of("/api/agreements/{}/{}", id, step), typed(said), once), Agreement.class)
                .heard();
        if (answer.found().isPresent()) {
            return "redirect:/staff/agreements/" + id + "?done=" + done;
        }
        Problem problem = answer.getProblem();
        response.setStatus(answer.statusOfForm());
        // Both forms ask for a day; the page tells them apart.
        page.addAttribute(
                "problem",
                problem == null || !step.equals("end")
                        ? problem
                        : problem.withFields(field -> field.equals("on") ? "endOn" : field));
        return show(id, page);
    }

    /** What was left empty is left out, so that the service says what is missing. */
    private static Map<String, String> typed(Map<String, String> said) {
        return said.entrySet().stream()
                .filter(field -> !field.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private String show(UUID id, Model page) {
        Agreement agreement =
                api.get(Query.of("/api/agreements/{}", id), Agreement.class).needed();
        UUID programme = agreement.terms().programme();
        page.addAttribute("agreement", agreement);
        page.addAttribute("host", names.host(agreement.hostId()));
        page.addAttribute("programme", programme == null ? null : programmes.name(programme));
        return "staff/agreement";
    }
}
