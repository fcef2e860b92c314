package eu.kalaka.portal.room.staff.need;

import eu.kalaka.portal.api.Answer;
import eu.kalaka.portal.api.Api;
import eu.kalaka.portal.api.Change;
import eu.kalaka.portal.api.Problem;
import eu.kalaka.portal.api.Query;
import eu.kalaka.portal.frame.Choice;
import eu.kalaka.portal.room.staff.named.Names.Place;
import eu.kalaka.portal.room.staff.named.Units;
import eu.kalaka.portal.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A new need, typed by staff for a host. */
@Controller
@RequestMapping("/staff/needs/new")
class NeedFormPage {

    /** A host that needs can be entered for. */
    record Host(
            UUID id, String name, String status, @Nullable Place place) {

        boolean takesNeeds() {
            return !status.equals("suspended") && !status.equals("closed");
        }
    }

    record Hosts(List<Host> items) {}

    private static final int MOST = 200;

    private final Api api;
    private final Units units;

    NeedFormPage(Api api, Units units) {
        this.api = api;
        this.units = units;
    }

    @GetMapping
    String empty(
            @RequestParam(required = false) @Nullable String host,
            @ModelAttribute("visitor") Visitor visitor,
            Model page) {
        return show(NeedForm.empty(visitor.home().value(), host), 1, visitor, page);
    }

    /** One line more for a shift, with everything that was typed. */
    @PostMapping(params = "more")
    String oneMoreShift(@ModelAttribute("form") NeedForm form, @ModelAttribute("visitor") Visitor visitor, Model page) {
        return show(form, 1, visitor, page);
    }

    @PostMapping(params = "!more")
    String post(
            @ModelAttribute("form") NeedForm form,
            @RequestParam(required = false) @Nullable String publish,
            @RequestParam String once,
            @ModelAttribute("visitor") Visitor visitor,
            Model page,
            HttpServletResponse response) {
        Answer<Need> answer = api.send(
                        Change.post(Query.of("/api/needs"), form.request(placeOfHost(form), publish != null), once),
                        Need.class)
                .heard();
        Optional<Need> posted = answer.found();
        if (posted.isPresent()) {
            return "redirect:/staff/needs/" + posted.get().id() + "?done=" + (publish == null ? "posted" : "published");
        }
        Problem problem = answer.getProblem();
        response.setStatus(answer.statusOfForm());
        page.addAttribute("problem", problem == null ? null : ShiftForm.asTyped(problem));
        return show(form, form.lines(0).isEmpty() ? 1 : 0, visitor, page);
    }

    private @Nullable Place placeOfHost(NeedForm form) {
        return form.isAtTheHost()
                ? Typed.text(form.hostId())
                        .flatMap(id -> api.get(Query.of("/api/hosts/{}", id), Host.class)
                                .found())
                        .map(Host::place)
                        .orElse(null)
                : null;
    }

    private String show(NeedForm form, int emptyLines, Visitor visitor, Model page) {
        String home = visitor.home().value();
        Answer<Hosts> hosts = api.get(Query.of("/api/hosts").with("unit", home).with("limit", MOST), Hosts.class);
        page.addAttribute("form", form);
        page.addAttribute("lines", form.lines(emptyLines));
        page.addAttribute(
                "hosts",
                hosts.map(listed -> listed.items().stream()
                        .filter(Host::takesNeeds)
                        .map(host -> new Choice(host.id().toString(), host.name()))
                        .toList()));
        page.addAttribute("units", units.of(visitor));
        page.addAttribute("regimes", NeedForm.regimes(home));
        return "staff/need-form";
    }
}
