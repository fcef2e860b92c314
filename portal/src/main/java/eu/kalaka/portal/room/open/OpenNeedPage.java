package eu.kalaka.portal.room.open;

import eu.kalaka.portal.api.Api;
import eu.kalaka.portal.api.Query;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One need for everybody: to read, to print, for search engines, and to say yes to. */
@Controller
class OpenNeedPage {

    private final Api api;
    private final NeedsFeed needs;
    private final JsonMapper json;

    OpenNeedPage(Api api, NeedsFeed needs, JsonMapper json) {
        this.api = api;
        this.needs = needs;
        this.json = json;
    }

    /** What the list says of it is missing where it looks for nobody any more; the rest stays. */
    @GetMapping("/needs/{id:[0-9a-fA-F-]{36}}")
    String need(@PathVariable UUID id, Model page) {
        JsonNode posting =
                api.get(Query.of("/api/open/needs/{}", id), JsonNode.class).needed();
        Optional<OpenNeed> open = needs.below(null).found().orElse(List.of()).stream()
                .filter(need -> need.id().equals(id))
                .findFirst();
        page.addAttribute("id", id);
        page.addAttribute("posting", json.treeToValue(posting, Posting.class));
        page.addAttribute("need", open.orElse(null));
        page.addAttribute("data", asData(json.writeValueAsString(posting)));
        return "public/need";
    }

    /** JSON that stands in a page: nothing in it can be taken for the end of its element, whatever anybody wrote into a need. */
    static String asData(String json) {
        return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }
}
