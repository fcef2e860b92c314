package eu.kalaka.portal.room.my;

import eu.kalaka.portal.api.Answer;
import eu.kalaka.portal.api.Api;
import eu.kalaka.portal.api.Change;
import eu.kalaka.portal.api.Problem;
import eu.kalaka.portal.api.Problem.FieldError;
import eu.kalaka.portal.api.Query;
import eu.kalaka.portal.room.person.Difference;
import eu.kalaka.portal.room.person.FormChoices;
import eu.kalaka.portal.room.person.Typed;
import eu.kalaka.portal.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.JsonNode;

/** A volunteer puts right what is known of her. When her centre changed something meanwhile, she sees what, and nothing is written over. */
@Controller
@RequestMapping("/my/data/edit")
class MyDataEditPage {

    private static final int UNREADABLE = 422;
    private static final List<String> TRANSPORT = List.of("foot", "bicycle", "public", "motorcycle", "car");
    private static final List<String> COMMITMENTS = List.of("", "regular", "one_off", "both");
    private static final List<String> EDUCATION = List.of("", "none", "primary", "vocational", "secondary", "higher");
    private static final List<String> OCCUPATIONS = List.of(
            "", "pupil", "student", "employed", "self_employed", "looking_for_work", "at_home", "retired", "other");

    private final Api api;
    private final FormChoices choices;
    private final MessageSource words;

    MyDataEditPage(Api api, FormChoices choices, MessageSource words) {
        this.api = api;
        this.choices = choices;
        this.words = words;
    }

    @GetMapping
    String form(@ModelAttribute("visitor") Visitor visitor, Locale locale, Model page) {
        Answer<JsonNode> now = api.get(own(visitor), JsonNode.class);
        return shown(OwnForm.of(now.needed()), now.getVersion(), locale, page);
    }

    @PostMapping
    String change(
            @RequestParam MultiValueMap<String, String> parameters,
            @ModelAttribute("visitor") Visitor visitor,
            HttpServletResponse response,
            Locale locale,
            Model page) {
        Typed typed = Typed.of(parameters);
        Answer<JsonNode> now = api.get(own(visitor), JsonNode.class);
        Answer<JsonNode> changed = unreadable(typed, locale)
                .<Answer<JsonNode>>map(Answer.Refused::new)
                .or(() -> now.found().map(record -> send(record, typed, visitor)))
                .orElse(now);
        boolean stale = changed.isStale();
        Answer<JsonNode> since = stale ? api.get(own(visitor), JsonNode.class) : now;
        Optional<List<Difference>> differences =
                since.found().filter(_ -> stale).map(record -> OwnForm.differences(record, typed));
        // Pressed twice, the first press has made it what the second asks for.
        if (changed.found().isPresent() || differences.filter(List::isEmpty).isPresent()) {
            return "redirect:/my/data?done=changed";
        }
        response.setStatus(changed.statusOfForm());
        page.addAttribute("away", changed.isAway());
        page.addAttribute(
                "problem",
                Optional.ofNullable(changed.getProblem())
                        .map(said -> said.withFields(MyDataEditPage::field))
                        .orElse(null));
        page.addAttribute("differences", differences.orElse(List.of()));
        // After she was shown what has changed, sending the form again is a decision.
        return shown(typed, differences.isPresent() ? since.getVersion() : typed.get("version"), locale, page);
    }

    private Answer<JsonNode> send(JsonNode record, Typed typed, Visitor visitor) {
        return api.send(
                Change.put(own(visitor), OwnForm.correction(record, typed), typed.get("version")), JsonNode.class);
    }

    private Optional<Problem> unreadable(Typed typed, Locale locale) {
        FieldError[] errors = OwnForm.unreadable(typed).entrySet().stream()
                .map(wrong ->
                        new FieldError(wrong.getKey(), "unreadable", words.getMessage(wrong.getValue(), null, locale)))
                .toArray(FieldError[]::new);
        return errors.length == 0
                ? Optional.empty()
                : Optional.of(Problem.saying(UNREADABLE, words.getMessage("my_edit.wrong", null, locale), errors));
    }

    /** Of an answer with several parts, e.g. {@code skills[2]}, the whole. */
    private static String field(String said) {
        return said.replaceFirst("[\\[.].*", "");
    }

    private String shown(Typed typed, @Nullable String version, Locale locale, Model page) {
        page.addAttribute("typed", typed);
        page.addAttribute("version", version);
        page.addAttribute("channels", choices.channels(locale));
        page.addAttribute("written", choices.languages(locale));
        page.addAttribute("groups", choices.skills(locale));
        page.addAttribute("days", choices.days(locale));
        page.addAttribute("parts", choices.parts(locale));
        page.addAttribute("transport", choices.named("my_edit.transport.", TRANSPORT, locale));
        page.addAttribute("commitments", choices.named("my_edit.commitment.", COMMITMENTS, locale));
        page.addAttribute("education", choices.named("my_edit.education.", EDUCATION, locale));
        page.addAttribute("occupations", choices.named("my_edit.occupation.", OCCUPATIONS, locale));
        return "my/edit";
    }

    private static Query own(Visitor visitor) {
        return Query.of("/api/volunteers/{}", visitor.ownVolunteer());
    }
}
