package eu.kalaka.portal.frame;

import eu.kalaka.portal.Settings;
import eu.kalaka.portal.signin.Visitor;
import eu.kalaka.portal.signin.Visitors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame around every page needs. */
@ControllerAdvice
class Frame {

    private final Visitors visitors;
    private final Settings settings;

    Frame(Visitors visitors, Settings settings) {
        this.visitors = visitors;
        this.settings = settings;
    }

    @ModelAttribute("visitor")
    @Nullable
    Visitor visitor(HttpServletRequest request) {
        return visitors.of(request).orElse(null);
    }

    @ModelAttribute("languages")
    List<String> languages(HttpServletRequest request, HttpServletResponse response) {
        Language.keep(request, response);
        return Language.ALL;
    }

    /** This page without its language, to come back to in another one. */
    @ModelAttribute("here")
    String here(HttpServletRequest request) {
        return request.getRequestURI();
    }

    /** Whether this page answers a form that was sent, and not an address. */
    @ModelAttribute("posted")
    boolean posted(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod());
    }

    @ModelAttribute("rooms")
    List<Room> rooms(HttpServletRequest request) {
        return Room.of(visitors.of(request).orElse(null), request.getRequestURI());
    }

    /** Goes with each form: however often it is sent, it has one effect. */
    @ModelAttribute("once")
    String once(HttpServletRequest request) {
        return Once.keyFor(request);
    }

    @ModelAttribute("map")
    MapTiles map() {
        return new MapTiles(settings.tiles(), settings.tilesCredit());
    }

    /** A tile server under the maps' own points, if there is one. */
    record MapTiles(String tiles, String credit) {}
}
