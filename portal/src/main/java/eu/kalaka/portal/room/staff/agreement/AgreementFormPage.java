package eu.kalaka.portal.room.staff.agreement;

import eu.kalaka.portal.api.Answer;
import eu.kalaka.portal.api.Api;
import eu.kalaka.portal.api.Change;
import eu.kalaka.portal.api.Problem;
import eu.kalaka.portal.api.Query;
import eu.kalaka.portal.room.staff.named.Units;
import eu.kalaka.portal.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Drafts an agreement with a host, and words it anew until somebody has signed it. */
@Controller
class AgreementFormPage {

    /** The host that the agreement is with. */
    record Host(UUID id, String name, String unit) {}

    private final Api api;
    private final Units units;
    private final ProgrammeNames programmes;
    private final Clock clock;

    AgreementFormPage(Api api, Units units, ProgrammeNames programmes, Clock clock) {
        this.api = api;
        this.units = units;
        this.programmes = programmes;
        this.clock = clock;
    }

    @GetMapping("/staff/agreements/new")
    String empty(@RequestParam UUID host, @ModelAttribute("visitor") Visitor visitor, Model page) {
        Host with = api.get(Query.of("/api/hosts/{}", host), Host.class).needed();
        // Organisation-service reckons the day of the text by the same clock.
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return show(AgreementForm.empty(with.unit(), host.toString(), today), with.name(), visitor, page);
    }

    @PostMapping("/staff/agreements/new")
    String draft(
            @ModelAttribute("form") AgreementForm form,
            @RequestParam String hostId,
            @RequestParam String once,
            @ModelAttribute("visitor") Visitor visitor,
            Model page,
            HttpServletResponse response) {
        Answer<Agreement> answer = api.send(
                        Change.post(Query.of("/api/agreements"), form.request(), once), Agreement.class)
                .heard();
        if (answer.getValue() != null) {
            return done(answer.getValue().id(), "drafted");
        }
        refuse(answer, page, response);
        return show(form, nameOfHost(hostId), visitor, page);
    }

    @GetMapping("/staff/agreements/{id}/terms")
    String filledIn(@PathVariable UUID id, @ModelAttribute("visitor") Visitor visitor, Model page) {
        Answer<Agreement> answer = agreement(id);
        Agreement agreement = answer.needed();
        if (!agreement.isOpen()) {
            return "redirect:/staff/agreements/" + id;
        }
        return reworded(id, AgreementForm.of(agreement), answer.getVersion(), visitor, page);
    }

    /** Counts only if nobody else has worded it anew since the form was shown. */
    @PostMapping("/staff/agreements/{id}/terms")
    String reword(
            @PathVariable UUID id,
            @ModelAttribute("form") AgreementForm form,
            @RequestParam String version,
            @ModelAttribute("visitor") Visitor visitor,
            Model page,
            HttpServletResponse response) {
        Answer<Agreement> answer = api.send(
                        Change.put(Query.of("/api/agreements/{}/terms", id), form.terms(), version), Agreement.class)
                .heard();
        if (answer.found().isPresent()) {
            return done(id, "reworded");
        }
        Answer<Agreement> now = agreement(id);
        boolean stale = answer.isStale();
        // Pressed twice, the first press has made it what the second asks for.
        if (stale && now.found().filter(form::says).isPresent()) {
            return done(id, "reworded");
        }
        refuse(answer, page, response);
        // After it was said that there is a newer state, sending the form again is a decision.
        return reworded(id, form, stale ? now.getVersion() : version, visitor, page);
    }

    private static String done(UUID id, String what) {
        return "redirect:/staff/agreements/" + id + "?done=" + what;
    }

    private String reworded(UUID id, AgreementForm form, @Nullable String version, Visitor visitor, Model page) {
        page.addAttribute("edited", id);
        page.addAttribute("version", version);
        return show(form, form.hostId() == null ? null : nameOfHost(form.hostId()), visitor, page);
    }

    private static void refuse(Answer<Agreement> answer, Model page, HttpServletResponse response) {
        Problem problem = answer.getProblem();
        response.setStatus(answer.statusOfForm());
        page.addAttribute("problem", problem == null ? null : AgreementForm.asTyped(problem));
    }

    private Answer<Agreement> agreement(UUID id) {
        return api.get(Query.of("/api/agreements/{}", id), Agreement.class);
    }

    private @Nullable String nameOfHost(String id) {
        return api.get(Query.of("/api/hosts/{}", id), Host.class)
                .map(Host::name)
                .getValue();
    }

    private String show(AgreementForm form, @Nullable String hostName, Visitor visitor, Model page) {
        page.addAttribute("form", form);
        page.addAttribute("hostName", hostName);
        page.addAttribute("types", Agreement.TYPES);
        page.addAttribute("units", units.of(visitor));
        page.addAttribute("programmes", programmes.of(visitor));
        return "staff/agreement-form";
    }
}
