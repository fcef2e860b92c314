package eu.kalaka.portal.room.my;

import eu.kalaka.portal.api.Answer;
import eu.kalaka.portal.api.Api;
import eu.kalaka.portal.api.Change;
import eu.kalaka.portal.api.Problem;
import eu.kalaka.portal.api.Problem.FieldError;
import eu.kalaka.portal.api.Query;
import eu.kalaka.portal.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A volunteer has herself erased: first she reads what goes and what stays, then she says that she is sure, and gets the same as receipt. */
@Controller
@RequestMapping("/my/data/erasure")
class MyErasurePage {

    private static final String PAGE = "my/erasure";

    /** What goes and what stays, as registry-service says it. */
    record Erasure(List<Told> lines) {

        Erasure {
            lines = lines == null ? List.of() : List.copyOf(lines);
        }
    }

    /**
     * One kind of data, in words.
     *
     * @param why why something of it stays
     */
    record Told(
            Line line, String what, String fate, @Nullable String why) {}

    /**
     * The same for programs.
     *
     * @param until the last day on which it is held
     */
    record Line(String fate, @Nullable LocalDate until) {}

    private final Api api;
    private final MessageSource words;

    MyErasurePage(Api api, MessageSource words) {
        this.api = api;
        this.words = words;
    }

    @GetMapping
    String plan(@ModelAttribute("visitor") Visitor visitor, Model page) {
        page.addAttribute("erasure", api.get(own(visitor), Erasure.class).needed());
        return PAGE;
    }

    /** The receipt is shown at once: whoever is erased has no page to be led to. */
    @PostMapping
    String erase(
            @RequestParam(defaultValue = "false") boolean sure,
            @RequestParam String once,
            @ModelAttribute("visitor") Visitor visitor,
            HttpServletResponse response,
            Locale locale,
            Model page) {
        Answer<Erasure> answer = sure
                ? api.send(
                                Change.post(own(visitor), Map.of("channel", "self", "identityCheck", "login"), once),
                                Erasure.class)
                        .heard()
                : new Answer.Refused<>(unsure(locale));
        page.addAttribute("receipt", answer.getValue());
        if (answer.found().isEmpty()) {
            response.setStatus(answer.statusOfForm());
            page.addAttribute("problem", answer.getProblem());
            page.addAttribute("sure", sure);
            page.addAttribute("erasure", api.get(own(visitor), Erasure.class).getValue());
        }
        return PAGE;
    }

    private Problem unsure(Locale locale) {
        String saying = words.getMessage("my_erasure.wrong", null, locale);
        return Problem.saying(
                HttpStatus.UNPROCESSABLE_CONTENT.value(), saying, new FieldError("sure", "required", saying));
    }

    private static Query own(Visitor visitor) {
        return Query.of("/api/volunteers/{}/erasure", visitor.ownVolunteer());
    }
}
