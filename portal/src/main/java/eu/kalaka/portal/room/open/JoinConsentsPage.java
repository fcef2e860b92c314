package eu.kalaka.portal.room.open;

import eu.kalaka.portal.api.Answer;
import eu.kalaka.portal.api.Answer.Away;
import eu.kalaka.portal.api.Answer.Refused;
import eu.kalaka.portal.api.Answer.There;
import eu.kalaka.portal.api.Api;
import eu.kalaka.portal.api.Change;
import eu.kalaka.portal.api.Problem;
import eu.kalaka.portal.api.Query;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** The second step of registering: what one agrees to. Then all of it is sent, and only then is anything kept. */
@Controller
class JoinConsentsPage {

    private static final int UNAVAILABLE = 503;

    /** The button was pressed twice, and the first time is not over yet. */
    private static final int UNDER_WAY = 409;

    /** What registry-service says: a number to name when one calls. */
    record Receipt(UUID reference, String unit) {}

    private final JoinViews views;
    private final Api api;
    private final MessageSource words;

    JoinConsentsPage(JoinViews views, Api api, MessageSource words) {
        this.views = views;
        this.api = api;
        this.words = words;
    }

    /** The language was switched, or somebody came here directly: what was typed is in no address, so it begins anew. */
    @GetMapping({"/join/consents", "/join/back"})
    String anew() {
        return "redirect:/join";
    }

    /** Sends the whole form. */
    @PostMapping("/join/consents")
    ModelAndView send(JoinForm form, @RequestParam String once, Locale locale) {
        Optional<Problem> problem =
                JoinRules.problem(JoinRules.second(form, key -> words.getMessage(key, null, locale)), words, locale);
        if (problem.isPresent()) {
            return views.second(form, problem.get(), locale);
        }
        Answer<Receipt> answer = api.send(
                Change.post(Query.of("/api/self-registrations"), Registration.of(form, views.today()), once),
                Receipt.class);
        return switch (answer) {
            case There<Receipt>(Receipt receipt, String _) -> new ModelAndView("redirect:" + thanks(receipt));
            case Refused<Receipt>(Problem refusal) -> refused(form, refusal, locale);
            case Away<Receipt>() -> tryAgain(form, locale);
        };
    }

    private ModelAndView refused(JoinForm form, Problem refusal, Locale locale) {
        if (refusal.status() == UNDER_WAY) {
            return tryAgain(form, locale);
        }
        return isOfSecondPage(refusal) ? views.second(form, refusal, locale) : views.first(form, refusal, locale);
    }

    /** Perhaps it was taken in and only the answer was lost: sent again with the same key, it is the same registration. */
    private ModelAndView tryAgain(JoinForm form, Locale locale) {
        return views.second(form, Problem.saying(UNAVAILABLE, words.getMessage("join.away", null, locale)), locale);
    }

    private static boolean isOfSecondPage(Problem problem) {
        return !problem.errors().isEmpty()
                && problem.errors().stream()
                        .allMatch(error -> error.field().startsWith("guardian")
                                || error.field().startsWith("consents"));
    }

    private static String thanks(Receipt receipt) {
        return UriComponentsBuilder.fromPath("/join/thanks")
                .queryParam("reference", receipt.reference())
                .queryParam("unit", receipt.unit())
                .build()
                .toUriString();
    }
}
