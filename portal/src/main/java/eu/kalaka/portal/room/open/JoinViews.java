package eu.kalaka.portal.room.open;

import eu.kalaka.portal.api.Answer;
import eu.kalaka.portal.api.Api;
import eu.kalaka.portal.api.Problem;
import eu.kalaka.portal.api.Query;
import eu.kalaka.portal.frame.Choice;
import eu.kalaka.portal.frame.Codes;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The two pages of the registration with what was typed, and with what is wrong with it. */
@Component
class JoinViews {

    private static final List<String> PARTS = List.of("morning", "afternoon", "evening", "night");
    private static final List<String> CHANNELS = List.of("", "sms", "call", "email", "letter");
    private static final List<String> RELATIONS = List.of("parent", "guardian", "other");

    private final Api api;
    private final Centres centres;
    private final Codes codes;
    private final MessageSource words;
    private final Clock clock;

    JoinViews(Api api, Centres centres, Codes codes, MessageSource words, Clock clock) {
        this.api = api;
        this.centres = centres;
        this.codes = codes;
        this.words = words;
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
        page.addObject("channels", named("join.channel.", CHANNELS, locale));
        page.addObject("spoken", named("language.", List.of("hu", "el", "en"), locale));
        page.addObject("groups", SkillGroup.all(codes, locale));
        page.addObject("days", days(locale));
        page.addObject("parts", named("join.part.", PARTS, locale));
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
        page.addObject("relations", named("join.relation.", RELATIONS, locale));
        return page;
    }

    private static ModelAndView page(String view, JoinForm form, @Nullable Problem problem) {
        ModelAndView page = new ModelAndView(view, problem == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("form", form);
        page.addObject("problem", problem);
        return page;
    }

    private List<Choice> named(String prefix, List<String> values, Locale locale) {
        return values.stream()
                .map(value ->
                        new Choice(value, words.getMessage(prefix + (value.isEmpty() ? "any" : value), null, locale)))
                .toList();
    }

    private static List<Choice> days(Locale locale) {
        return Stream.of(DayOfWeek.values())
                .map(day -> new Choice(day.name(), day.getDisplayName(TextStyle.FULL_STANDALONE, locale)))
                .toList();
    }
}
