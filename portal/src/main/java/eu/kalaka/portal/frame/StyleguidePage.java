package eu.kalaka.portal.frame;

import eu.kalaka.portal.api.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Every component there is, for whoever builds pages. */
@Controller
class StyleguidePage {

    private final MessageSource words;

    StyleguidePage(MessageSource words) {
        this.words = words;
    }

    @GetMapping("/styleguide")
    String styleguide(Locale locale, Model page) {
        String wrong = words.getMessage("styleguide.wrong", null, locale);
        page.addAttribute(
                "example",
                new Problem(422, wrong, null, null, List.of(new Problem.FieldError("phone", "bad_phone", wrong))));
        page.addAttribute(
                "choices",
                List.of(
                        Map.of("value", "hu", "words", words.getMessage("language.hu", null, locale)),
                        Map.of("value", "el", "words", words.getMessage("language.el", null, locale))));
        page.addAttribute(
                "steps",
                List.of(Map.of(
                        "time", "14:10",
                        "words", words.getMessage("styleguide.done", null, locale),
                        "by", "Szabó Márta")));
        return "styleguide";
    }

    /** Two points, as every map gets its points. */
    @GetMapping(path = "/styleguide/points", produces = "application/geo+json")
    @ResponseBody
    Map<String, Object> points() {
        return Map.of(
                "type",
                "FeatureCollection",
                "features",
                List.of(point("Tata", 18.32, 47.65), point("Σέρρες", 23.55, 41.09)));
    }

    private static Map<String, Object> point(String name, double longitude, double latitude) {
        return Map.of(
                "type",
                "Feature",
                "geometry",
                Map.of("type", "Point", "coordinates", List.of(longitude, latitude)),
                "properties",
                Map.of("name", name));
    }
}
