package eu.kalaka.portal.room.open;

import eu.kalaka.portal.frame.GeoJson;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where the centres are, when they are open and how they are reached: a list, the same on a map. */
@Controller
class CentresPage {

    private final Centres centres;

    CentresPage(Centres centres) {
        this.centres = centres;
    }

    @GetMapping("/centres")
    String list(Model page) {
        page.addAttribute("centres", centres.all());
        return "public/centres";
    }

    /** The same as points. */
    @GetMapping("/centres/points")
    ResponseEntity<Map<String, Object>> points() {
        return ResponseEntity.ok().contentType(GeoJson.TYPE).body(GeoJson.all(centres.points(null)));
    }
}
