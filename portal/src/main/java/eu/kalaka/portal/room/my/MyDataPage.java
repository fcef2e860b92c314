package eu.kalaka.portal.room.my;

import eu.kalaka.portal.api.Answer;
import eu.kalaka.portal.api.Answer.Away;
import eu.kalaka.portal.api.Answer.Refused;
import eu.kalaka.portal.api.Answer.There;
import eu.kalaka.portal.api.Api;
import eu.kalaka.portal.api.Change;
import eu.kalaka.portal.api.Problem;
import eu.kalaka.portal.api.Query;
import eu.kalaka.portal.signin.Visitor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is known of a volunteer, what she agreed to, and all of it to take along. */
@Controller
class MyDataPage {

    private static final int UNAVAILABLE = 503;

    private final Api api;
    private final MessageSource words;

    MyDataPage(Api api, MessageSource words) {
        this.api = api;
        this.words = words;
    }

    @GetMapping("/my/data")
    ModelAndView data(
            @ModelAttribute("visitor") Visitor visitor,
            @RequestParam(required = false) @Nullable String said,
            Locale locale) {
        ModelAndView page = page(visitor, null, locale);
        page.addObject("said", "consent".equals(said) ? said : null);
        return page;
    }

    /** Gives or withdraws one consent, in the version that she has just read. */
    @PostMapping("/my/data/consents/{purpose}")
    ModelAndView consent(
            @PathVariable String purpose,
            @RequestParam boolean given,
            @RequestParam int text,
            @ModelAttribute("visitor") Visitor visitor,
            Locale locale) {
        Change change = Change.put(
                Query.of("/api/volunteers/{}/consents/{}", own(visitor), purpose),
                Map.of("given", given, "channel", "self", "text", text, "language", locale.getLanguage()),
                null);
        return switch (api.send(change, OwnRecord.class)) {
            case There<OwnRecord> _ -> new ModelAndView("redirect:/my/data?said=consent");
            case Refused<OwnRecord>(Problem problem) -> page(visitor, problem, locale);
            case Away<OwnRecord> _ ->
                page(
                        visitor,
                        new Problem(UNAVAILABLE, words.getMessage("my.try_again", null, locale), null, null, List.of()),
                        locale);
        };
    }

    @GetMapping("/my/data/all.json")
    ResponseEntity<Resource> json(@ModelAttribute("visitor") Visitor visitor) {
        return api.download(Query.of("/api/volunteers/{}/own-data", own(visitor)))
                .needed()
                .response();
    }

    @GetMapping("/my/data/all.pdf")
    ResponseEntity<Resource> pdf(@ModelAttribute("visitor") Visitor visitor) {
        return api.download(Query.of("/api/volunteers/{}/own-data.pdf", own(visitor)))
                .needed()
                .response();
    }

    private ModelAndView page(Visitor visitor, @Nullable Problem problem, Locale locale) {
        OwnRecord record = api.get(Query.of("/api/volunteers/{}", own(visitor)), OwnRecord.class)
                .needed();
        Answer<List<ConsentRow>> consents = api.get(Query.of("/api/consent-texts"), ConsentRow.Text[].class)
                .map(texts -> List.of(texts).stream()
                        .map(text -> ConsentRow.of(text, record, locale.getLanguage()))
                        .filter(ConsentRow::isShown)
                        .toList());
        ModelAndView page =
                new ModelAndView("my/data", problem == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("problem", problem);
        page.addObject("record", record);
        page.addObject("consents", consents);
        return page;
    }

    /** Only volunteers come here. */
    private static UUID own(Visitor visitor) {
        return Objects.requireNonNull(visitor.volunteer());
    }
}
