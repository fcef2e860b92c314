package eu.kalaka.portal.room.staff.duplicate;

import eu.kalaka.portal.api.Answer;
import eu.kalaka.portal.api.Api;
import eu.kalaka.portal.api.Change;
import eu.kalaka.portal.api.Query;
import eu.kalaka.portal.room.staff.named.Names;
import eu.kalaka.portal.signin.Visitor;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pairs of records that may be one person, and what was merged. */
@Controller
@RequestMapping("/staff/duplicates")
class DuplicateListPage {

    private final Api api;
    private final Names names;

    DuplicateListPage(Api api, Names names) {
        this.api = api;
        this.names = names;
    }

    /** The answer is the pair, which is no longer in the list. */
    record Decided(String id) {}

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String cursor,
            @ModelAttribute("visitor") Visitor visitor,
            Model page) {
        page.addAttribute(
                "pairs",
                api.get(
                        Query.of("/api/duplicates").with("unit", visitor.home()).with("cursor", cursor),
                        Pair.Listed.class));
        Answer<Merge.Page> merges = api.get(Query.of("/api/merges").with("unit", visitor.home()), Merge.Page.class);
        page.addAttribute("merges", merges);
        page.addAttribute("people", names.volunteers(people(merges)));
        return "staff/duplicates";
    }

    /** They are two people; the pair is not shown again. */
    @PostMapping("/{id}/two-people")
    String twoPeople(@PathVariable String id, @RequestParam String once) {
        api.send(Change.post(Query.of("/api/duplicates/{}/two-people", id), null, once), Decided.class)
                .needed();
        return "redirect:/staff/duplicates?done=two_people";
    }

    private static List<UUID> people(Answer<Merge.Page> merges) {
        return merges.found().map(Merge.Page::items).orElse(List.of()).stream()
                .flatMap(merge -> Stream.of(merge.kept(), merge.gone()))
                .toList();
    }
}
