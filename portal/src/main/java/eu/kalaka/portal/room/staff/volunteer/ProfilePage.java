package eu.kalaka.portal.room.staff.volunteer;

import eu.kalaka.portal.api.Api;
import eu.kalaka.portal.api.Query;
import eu.kalaka.portal.signin.Visitor;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All that the network knows of one volunteer. */
@Controller
@RequestMapping("/staff/volunteers/{id}")
class ProfilePage {

    private final Api api;
    private final ProfileView view;

    ProfilePage(Api api, ProfileView view) {
        this.api = api;
        this.view = view;
    }

    @GetMapping
    String profile(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable UUID merge,
            @ModelAttribute("visitor") Visitor visitor,
            Model page) {
        page.addAttribute("undo", merge == null ? null : "/staff/merges/" + merge + "/undo");
        return view.of(id, visitor, page);
    }

    /** The volunteer's card, to be printed. */
    @GetMapping("/card.pdf")
    ResponseEntity<Resource> card(@PathVariable String id) {
        return api.download(Query.of("/api/volunteers/{}/card", id)).needed().response();
    }

    /** What the network keeps of a person, to be given to that person. */
    @GetMapping("/own-data.pdf")
    ResponseEntity<Resource> ownData(@PathVariable String id) {
        return api.download(Query.of("/api/volunteers/{}/own-data.pdf", id))
                .needed()
                .response();
    }
}
