package eu.kalaka.portal.room.open;

import eu.kalaka.portal.api.Api;
import eu.kalaka.portal.api.Problem;
import eu.kalaka.portal.api.Query;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The first step of registering: who one is and what one would like to do. What is typed goes on to the second step as it is. */
@Controller
class JoinPage {

    private final JoinViews views;
    private final Api api;
    private final MessageSource words;

    JoinPage(JoinViews views, Api api, MessageSource words) {
        this.views = views;
        this.api = api;
        this.words = words;
    }

    /** Empty, or with the need that one comes from. */
    @GetMapping("/join")
    ModelAndView empty(@RequestParam(required = false) @Nullable UUID need, Locale locale) {
        String wish = Optional.ofNullable(need)
                .flatMap(id -> api.get(Query.of("/api/open/needs/{}", id), Posting.class)
                        .found())
                .map(posting -> words.getMessage("join.wish", new Object[] {posting.title()}, locale))
                .orElse(null);
        return views.first(JoinForm.in(locale.getLanguage(), wish), null, locale);
    }

    /** To the second page, or back to this one with what is wrong. */
    @PostMapping("/join")
    ModelAndView next(JoinForm form, Locale locale) {
        Optional<Problem> problem = JoinRules.problem(
                JoinRules.first(form, views.today(), key -> words.getMessage(key, null, locale)), words, locale);
        return problem.map(wrong -> views.first(form, wrong, locale)).orElseGet(() -> views.second(form, null, locale));
    }

    /** From the second page, to change something. */
    @PostMapping("/join/back")
    ModelAndView back(JoinForm form, Locale locale) {
        return views.first(form, null, locale);
    }
}
