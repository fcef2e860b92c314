package eu.kalaka.portal.room.staff.host;

import eu.kalaka.contracts.codes.CodeList;
import eu.kalaka.portal.api.Answer;
import eu.kalaka.portal.api.Api;
import eu.kalaka.portal.api.Change;
import eu.kalaka.portal.api.Problem;
import eu.kalaka.portal.api.Query;
import eu.kalaka.portal.frame.Choice;
import eu.kalaka.portal.frame.Codes;
import eu.kalaka.portal.room.staff.named.Units;
import eu.kalaka.portal.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.JsonNode;

/** A new host, or all that is said of one anew. One that is registered already is refused by its register number; one that only looks alike is shown afterwards. */
@Controller
class HostFormPage {

    private final Api api;
    private final Units units;
    private final Codes codes;

    HostFormPage(Api api, Units units, Codes codes) {
        this.api = api;
        this.units = units;
        this.codes = codes;
    }

    @GetMapping("/staff/hosts/new")
    String empty(@ModelAttribute("visitor") Visitor visitor, Model page) {
        return show(HostForm.empty(visitor.home().value()), visitor, page);
    }

    @PostMapping("/staff/hosts/new")
    String register(
            @ModelAttribute("form") HostForm form,
            @RequestParam String once,
            @ModelAttribute("visitor") Visitor visitor,
            Model page,
            HttpServletResponse response) {
        Answer<Host> answer = api.send(Change.post(Query.of("/api/hosts"), form.request(), once), Host.class)
                .heard();
        return done(answer, "registered", form, visitor, page, response);
    }

    @GetMapping("/staff/hosts/{id}/edit")
    String filledIn(@PathVariable UUID id, @ModelAttribute("visitor") Visitor visitor, Model page) {
        Answer<JsonNode> seen = api.get(Query.of("/api/hosts/{}", id), JsonNode.class);
        page.addAttribute("host", id);
        page.addAttribute("version", seen.getVersion());
        return show(HostForm.of(seen.needed()), visitor, page);
    }

    /** Counts only if nobody else has changed the host since the form was shown. */
    @PostMapping("/staff/hosts/{id}/edit")
    String describe(
            @PathVariable UUID id,
            @ModelAttribute("form") HostForm form,
            @RequestParam String version,
            @ModelAttribute("visitor") Visitor visitor,
            Model page,
            HttpServletResponse response) {
        JsonNode seen = api.get(Query.of("/api/hosts/{}", id), JsonNode.class).needed();
        Answer<Host> answer = api.send(
                        Change.put(Query.of("/api/hosts/{}", id), HostAnew.of(seen, form), version), Host.class)
                .heard();
        page.addAttribute("host", id);
        page.addAttribute("version", version);
        return done(answer, "described", form, visitor, page, response);
    }

    private String done(
            Answer<Host> answer,
            String what,
            HostForm form,
            Visitor visitor,
            Model page,
            HttpServletResponse response) {
        Optional<Host> registered = answer.found();
        if (registered.isPresent()) {
            return "redirect:/staff/hosts/" + registered.get().id() + "?done=" + what;
        }
        Problem problem = answer.getProblem();
        response.setStatus(answer.statusOfForm());
        page.addAttribute("problem", problem == null ? null : HostProblem.asTyped(problem));
        return show(form, visitor, page);
    }

    private String show(HostForm form, Visitor visitor, Model page) {
        String country = HostForm.country(visitor.home().value());
        page.addAttribute("form", form);
        page.addAttribute("units", units.of(visitor));
        page.addAttribute("legalTypes", legalTypes(visitor.home().value(), country));
        page.addAttribute("registers", HostForm.registers(country));
        return "staff/host-form";
    }

    /** Those of the country; who works for the whole network chooses from all. */
    private List<Choice> legalTypes(String home, String country) {
        return CodeList.ORGANISATION_TYPES.all().stream()
                .filter(type ->
                        home.equals("/") || country.equals(type.attributes().get("country")))
                .map(type -> new Choice(type.code(), codes.inLanguage(type.names())))
                .toList();
    }
}
