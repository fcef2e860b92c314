package eu.kalaka.portal.room.my;

import eu.kalaka.portal.api.Answer;
import eu.kalaka.portal.api.Api;
import eu.kalaka.portal.api.Change;
import eu.kalaka.portal.api.Query;
import eu.kalaka.portal.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is known of a volunteer, what she agreed to, whether she rests, and all of it to take along. */
@Controller
class MyDataPage {

    private final Api api;

    MyDataPage(Api api) {
        this.api = api;
    }

    @GetMapping("/my/data")
    String data(@ModelAttribute("visitor") Visitor visitor, Locale locale, Model page) {
        return shown(visitor, locale, page);
    }

    /** Gives or withdraws one consent, in the version that she has just read. */
    @PostMapping("/my/data/consents/{purpose}")
    String consent(
            @PathVariable String purpose,
            @RequestParam boolean given,
            @RequestParam int text,
            @ModelAttribute("visitor") Visitor visitor,
            HttpServletResponse response,
            Locale locale,
            Model page) {
        Change change = Change.put(
                Query.of("/api/volunteers/{}/consents/{}", visitor.ownVolunteer(), purpose),
                Map.of("given", given, "channel", "self", "text", text, "language", locale.getLanguage()),
                null);
        return after(change, "consent", visitor, response, locale, page);
    }

    /** She rests for a while and is not asked, or is here again. */
    @PostMapping("/my/data/{step:pause|resume}")
    String rest(
            @PathVariable String step,
            @RequestParam String once,
            @RequestParam(defaultValue = "") String reason,
            @ModelAttribute("visitor") Visitor visitor,
            HttpServletResponse response,
            Locale locale,
            Model page) {
        Map<String, String> because = reason.isBlank() ? Map.of() : Map.of("reason", reason.strip());
        page.addAttribute("reason", step.equals("pause") ? reason : null);
        Change change = Change.post(Query.of("/api/volunteers/{}/{}", visitor.ownVolunteer(), step), because, once);
        return after(change, step, visitor, response, locale, page);
    }

    @GetMapping("/my/data/card.pdf")
    ResponseEntity<Resource> card(@ModelAttribute("visitor") Visitor visitor) {
        return api.download(Query.of("/api/volunteers/{}/card", visitor.ownVolunteer()))
                .needed()
                .response();
    }

    @GetMapping("/my/data/all.json")
    ResponseEntity<Resource> json(@ModelAttribute("visitor") Visitor visitor) {
        return api.download(Query.of("/api/volunteers/{}/own-data", visitor.ownVolunteer()))
                .needed()
                .response();
    }

    @GetMapping("/my/data/all.pdf")
    ResponseEntity<Resource> pdf(@ModelAttribute("visitor") Visitor visitor) {
        return api.download(Query.of("/api/volunteers/{}/own-data.pdf", visitor.ownVolunteer()))
                .needed()
                .response();
    }

    private String after(
            Change change, String said, Visitor visitor, HttpServletResponse response, Locale locale, Model page) {
        Answer<OwnRecord> answer = api.send(change, OwnRecord.class).heard();
        if (answer.found().isPresent()) {
            return "redirect:/my/data?done=" + said;
        }
        response.setStatus(answer.statusOfForm());
        page.addAttribute("problem", answer.getProblem());
        return shown(visitor, locale, page);
    }

    private String shown(Visitor visitor, Locale locale, Model page) {
        Answer<OwnRecord> record = api.get(Query.of("/api/volunteers/{}", visitor.ownVolunteer()), OwnRecord.class);
        if (!record.isAway()) {
            record.needed();
        }
        page.addAttribute("answer", record);
        page.addAttribute("record", record.getValue());
        page.addAttribute(
                "consents",
                record.found().map(own -> consents(own, locale)).orElseGet(() -> new Answer.There<>(List.of(), null)));
        return "my/data";
    }

    private Answer<List<ConsentRow>> consents(OwnRecord record, Locale locale) {
        return api.get(Query.of("/api/consent-texts"), ConsentRow.Text[].class)
                .map(texts -> List.of(texts).stream()
                        .map(text -> ConsentRow.of(text, record, locale.getLanguage()))
                        .filter(ConsentRow::isShown)
                        .toList());
    }
}
