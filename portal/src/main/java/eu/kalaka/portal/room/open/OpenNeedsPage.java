package eu.kalaka.portal.room.open;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.portal.api.Answer;
import eu.kalaka.portal.frame.Choice;
import eu.kalaka.portal.frame.Codes;
import eu.kalaka.portal.frame.GeoJson;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where help is needed: a list to look through, the same on a map. */
@Controller
class OpenNeedsPage {

    private final NeedsFeed needs;
    private final Centres centres;
    private final Codes codes;
    private final MessageSource words;

    OpenNeedsPage(NeedsFeed needs, Centres centres, Codes codes, MessageSource words) {
        this.needs = needs;
        this.centres = centres;
        this.codes = codes;
        this.words = words;
    }

    @GetMapping("/needs")
    String list(NeedFilter filter, Locale locale, Model page) {
        Answer<List<OpenNeed>> all = needs.below(unit(filter));
        List<OpenNeed> open = all.found().orElse(List.of());
        List<OpenNeed> found = filter.among(open);
        page.addAttribute("filter", filter);
        page.addAttribute("answer", all);
        page.addAttribute("count", found.size());
        page.addAttribute("needs", filter.pageOf(found));
        page.addAttribute("next", filter.next(found));
        page.addAttribute("points", filter.points());
        page.addAttribute("centres", withAny(centres.choices().found().orElse(List.of()).stream(), locale));
        page.addAttribute("activities", choices("activity-types", open, OpenNeed::activities, locale));
        page.addAttribute("groups", choices("target-groups", open, OpenNeed::targetGroups, locale));
        page.addAttribute("skills", choices("skills", open, OpenNeed::skills, locale));
        return "public/needs";
    }

    /** The same needs as points, and the centres around them. */
    @GetMapping("/needs/points")
    ResponseEntity<Map<String, Object>> points(NeedFilter filter) {
        return ResponseEntity.ok()
                .contentType(GeoJson.TYPE)
                .body(GeoJson.all(Stream.concat(
                                centres.points(unit(filter)).stream(),
                                filter.among(needs.below(unit(filter)).needed()).stream()
                                        .flatMap(OpenNeedsPage::point))
                        .toList()));
    }

    private static Stream<Map<String, Object>> point(OpenNeed need) {
        OpenData.Location where = need.where();
        return where == null || where.latitude() == null || where.longitude() == null
                ? Stream.empty()
                : Stream.of(GeoJson.point(
                        where.latitude(),
                        where.longitude(),
                        Map.of("name", need.title() + " · " + need.host(), "link", "/needs/" + need.id())));
    }

    /** What is no path finds everything, as if it were not there. */
    private static @Nullable String unit(NeedFilter filter) {
        return filter.unit() != null && UnitPath.isPath(filter.unit()) ? filter.unit() : null;
    }

    /** Only what is looked for somewhere can be chosen, so that no choice finds nothing. */
    private List<Choice> choices(
            String list, List<OpenNeed> open, Function<OpenNeed, List<String>> codesOf, Locale locale) {
        return withAny(
                open.stream()
                        .flatMap(need -> codesOf.apply(need).stream())
                        .distinct()
                        .map(code -> new Choice(code, codes.name(list, code)))
                        .sorted(Comparator.comparing(Choice::words)),
                locale);
    }

    private List<Choice> withAny(Stream<Choice> choices, Locale locale) {
        return Stream.concat(Stream.of(new Choice("", words.getMessage("open_needs.any", null, locale))), choices)
                .toList();
    }
}
