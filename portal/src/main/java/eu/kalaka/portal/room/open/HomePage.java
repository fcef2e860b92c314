package eu.kalaka.portal.room.open;

import eu.kalaka.portal.api.Answer;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What this is, for whoever comes by. */
@Controller
class HomePage {

    private static final int SHOWN = 3;

    private final NeedsFeed needs;
    private final Centres centres;

    HomePage(NeedsFeed needs, Centres centres) {
        this.needs = needs;
        this.centres = centres;
    }

    @GetMapping("/")
    String home(Model page) {
        Answer<List<OpenNeed>> open = needs.below(null);
        page.addAttribute("open", open);
        page.addAttribute(
                "soonest",
                open.map(all -> all.stream()
                                .sorted(OpenNeed.SOONEST)
                                .limit(SHOWN)
                                .toList())
                        .found()
                        .orElse(List.of()));
        page.addAttribute(
                "hosts",
                open.map(all -> all.stream().map(OpenNeed::host).distinct().count())
                        .found()
                        .orElse(0L));
        page.addAttribute("places", centres.all().map(List::size).found().orElse(0));
        return "public/home";
    }
}
