package eu.kalaka.portal.room.staff.volunteer;

import eu.kalaka.portal.api.Answer;
import eu.kalaka.portal.api.Api;
import eu.kalaka.portal.api.Change;
import eu.kalaka.portal.api.Query;
import eu.kalaka.portal.frame.Codes;
import eu.kalaka.portal.room.person.Typed;
import eu.kalaka.portal.room.staff.named.Units;
import eu.kalaka.portal.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes somebody in who calls or stands at the desk: one page, by keyboard alone. */
@Controller
@RequestMapping("/staff/volunteers")
class IntakePage {

    private static final String PAGE = "staff/intake";

    /** Asked elsewhere: of parents with the guardian's fields, and when she moves. */
    private static final Set<String> NOT_ASKED = Set.of("guardian_consent", "transfer_other_centre");

    private static final int LETTERS_OF_A_NAME = 3;

    private final Api api;
    private final Units units;
    private final Codes codes;
    private final JustRegistered justRegistered;

    IntakePage(Api api, Units units, Codes codes, JustRegistered justRegistered) {
        this.api = api;
        this.units = units;
        this.codes = codes;
        this.justRegistered = justRegistered;
    }

    /**
     * What is read out.
     *
     * @param words by language
     */
    record ConsentText(String purpose, int version, Map<String, String> words) {}

    /** Who is registered now. */
    record Registered(UUID id) {}

    @GetMapping("/new")
    String form(@ModelAttribute("visitor") Visitor visitor, Locale locale, Model page) {
        Typed nothing = Typed.NOTHING
                .with("unit", visitor.home().value())
                .with("channel", "phone")
                .with("language", locale.getLanguage());
        return shown(nothing, Alike.Found.NOBODY, visitor, page);
    }

    /** Who may be the one whose form is being filled in; asked while typing. */
    @PostMapping("/likely")
    String likely(@RequestParam MultiValueMap<String, String> parameters, Model page) {
        page.addAttribute("alike", alike(Typed.of(parameters)));
        return PAGE + " :: likely";
    }

    /** Registers her, unless she is likely to be registered already and staff have not seen by whom. */
    @PostMapping("/new")
    String register(
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam String once,
            @ModelAttribute("visitor") Visitor visitor,
            HttpServletResponse response,
            Model page) {
        Typed typed = Typed.of(parameters);
        Alike.Found alike = alike(typed);
        if (!alike.areKnown(typed.all("seen"))) {
            Optional<UUID> herself = justRegistered.among(alike, typed, visitor);
            if (herself.isPresent()) {
                return registered(herself.get());
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return shown(typed, alike, visitor, page);
        }
        Answer<Registered> answer = api.send(
                Change.post(Query.of("/api/volunteers"), Intake.registration(typed, codes), once), Registered.class);
        if (answer instanceof Answer.There<Registered>(Registered registered, String _)) {
            return registered(registered.id());
        }
        response.setStatus(answer.statusOfForm());
        page.addAttribute("answer", answer);
        return shown(typed, alike, visitor, page);
    }

    private static String registered(UUID id) {
        return "redirect:/staff/volunteers/" + id + "?done=registered";
    }

    private String shown(Typed typed, Alike.Found alike, Visitor visitor, Model page) {
        page.addAttribute("typed", typed);
        page.addAttribute("alike", alike);
        page.addAttribute("units", UnitNames.of(units.below(visitor.home())));
        page.addAttribute("texts", texts());
        return PAGE;
    }

    private Answer<List<ConsentText>> texts() {
        return api.get(Query.of("/api/consent-texts"), ConsentText[].class)
                .map(texts -> List.of(texts).stream()
                        .filter(text -> !NOT_ASKED.contains(text.purpose()))
                        .toList());
    }

    private Alike.Found alike(Typed typed) {
        String name = typed.get("name");
        if (name == null || name.length() < LETTERS_OF_A_NAME) {
            return Alike.Found.NOBODY;
        }
        return api.send(Change.ask(Query.of("/api/duplicates/look"), Intake.likeness(typed)), Alike.Found.class)
                .found()
                .orElse(Alike.Found.NOBODY);
    }
}
