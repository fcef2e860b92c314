package eu.kalaka.portal.room.staff.volunteer;

import eu.kalaka.portal.api.Answer;
import eu.kalaka.portal.api.Api;
import eu.kalaka.portal.api.Change;
import eu.kalaka.portal.api.Download;
import eu.kalaka.portal.api.Query;
import eu.kalaka.portal.room.person.Typed;
import eu.kalaka.portal.room.staff.named.Units;
import eu.kalaka.portal.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Volunteers of one's units: searched, filtered, page by page, and as a file. */
@Controller
@RequestMapping("/staff/volunteers")
class VolunteerListPage {

    private static final String PAGE = "staff/volunteers";

    private final Api api;
    private final Units units;

    VolunteerListPage(Api api, Units units) {
        this.api = api;
        this.units = units;
    }

    /** With {@code search} what was searched for; {@code unit} and {@code status} for links from other pages. */
    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String status,
            @ModelAttribute("visitor") Visitor visitor,
            HttpSession session,
            Model page) {
        Typed typed = KeptSearches.find(session, search)
                .orElseGet(() -> Typed.NOTHING.with("unit", unit).with("status", status));
        return shown(typed, search, visitor, page);
    }

    /** A search, or the next page of one; comes back as an address that Back and Reload understand. */
    @PostMapping
    String search(
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(required = false) @Nullable String before,
            HttpSession session) {
        Typed typed = KeptSearches.find(session, before)
                .map(search -> search.with("cursor", parameters.getFirst("cursor")))
                .orElseGet(() -> Typed.of(parameters));
        return "redirect:/staff/volunteers?search=" + KeptSearches.keep(session, typed);
    }

    /** Exactly the list that is shown, all its pages. */
    @PostMapping("/export")
    @Nullable
    Object export(
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(required = false) @Nullable String search,
            @RequestParam String format,
            @RequestParam String purpose,
            @ModelAttribute("visitor") Visitor visitor,
            HttpSession session,
            HttpServletResponse response,
            Model page) {
        Typed typed = KeptSearches.find(session, search).orElseGet(() -> Typed.of(parameters));
        Map<String, Object> wanted = Map.of("format", format, "search", VolunteerSearch.conditions(typed));
        Answer<Download> file = api.download(Change.ask(Query.of("/api/volunteers/export"), wanted), purpose);
        if (file instanceof Answer.There<Download>(Download there, String _)) {
            return there.response();
        }
        page.addAttribute("export", file);
        response.setStatus(file.statusOfForm());
        return shown(typed, search, visitor, page);
    }

    private String shown(Typed typed, @Nullable String search, Visitor visitor, Model page) {
        Change question = Change.ask(Query.of("/api/volunteers/search"), VolunteerSearch.page(typed));
        page.addAttribute("found", api.send(question, VolunteerSearch.Found.class));
        page.addAttribute("units", UnitNames.of(units.below(visitor.home())));
        page.addAttribute("typed", typed);
        page.addAttribute("search", search);
        return PAGE;
    }
}
