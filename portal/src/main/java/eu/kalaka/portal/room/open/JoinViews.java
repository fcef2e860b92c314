package eu.kalaka.portal.room.open;

import eu.kalaka.portal.api.Answer;
import eu.kalaka.portal.api.Api;
import eu.kalaka.portal.api.Problem;
import eu.kalaka.portal.api.Query;
import eu.kalaka.portal.room.person.FormChoices;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The two pages of the registration with what was typed, and with what is wrong with it. */
@Component
class JoinViews {

    private static final List<String> RELATIONS = List.of("parent", "guardian", "other");

    private final Api api;
    private final Centres centres;
    private final FormChoices choices;
    private final Clock clock;

    JoinViews(Api api, Centres centres, FormChoices choices, Clock clock) {
        this.api = api;
        this.centres = centres;
        this.choices = choices;
        this.clock = clock;
    }

    /** By registry-service's calendar. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Who one is and what one would like to do. */
    ModelAndView first(JoinForm form, @Nullable Problem problem, Locale locale) {
        ModelAndView page = page("public/join", form, problem);
        page.addObject("centres", centres.choices());
        page.addObject("carried", form.secondPage());
        page.addObject("channels", choices.channels(locale));
        page.addObject("spoken", choices.languages(locale));
        page.addObject("groups", choices.skills(locale));
        page.addObject("days", choices.days(locale));
        page.addObject("parts", choices.parts(locale));
        return page;
    }

    /** What one agrees to. While its words cannot be shown, what was typed and ticked is carried on all the same. */
    ModelAndView second(JoinForm form, @Nullable Problem problem, Locale locale) {
        Answer<List<ConsentText>> texts =
                api.get(Query.of("/api/consent-texts"), ConsentText[].class).map(List::of);
        ModelAndView page = page("public/consents", form, problem);
        page.addObject(
                "carried",
                texts.found().isPresent()
                        ? form.firstPage()
                        : Stream.concat(form.firstPage().stream(), form.secondPage().stream())
                                .toList());
        page.addObject(
                "texts",
                texts.map(all -> all.stream().filter(ConsentText::isAskedAtOnce).toList()));
        page.addObject(
                "guardianText",
                texts.found().orElse(List.of()).stream()
                        .filter(text -> text.purpose().equals(ConsentText.GUARDIAN))
                        .findFirst()
                        .orElse(null));
        page.addObject("minor", texts.found().isPresent() && form.minorOn(today()));
        page.addObject("relations", choices.named("join.relation.", RELATIONS, locale));
        return page;
    }

    private static ModelAndView page(String view, JoinForm form, @Nullable Problem problem) {
        ModelAndView page = new ModelAndView(view, problem == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("form", form);
        page.addObject("problem", problem);
        return page;
    }
}
