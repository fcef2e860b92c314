package eu.kalaka.portal.room.staff.duplicate;

import eu.kalaka.portal.api.Answer;
import eu.kalaka.portal.api.Api;
import eu.kalaka.portal.api.Change;
import eu.kalaka.portal.api.Query;
import eu.kalaka.portal.room.staff.volunteer.Alike;
import eu.kalaka.portal.room.staff.volunteer.Alike.Side;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Makes one record of two, with a choice for each field, and takes it back. */
@Controller
@RequestMapping("/staff/merges")
class MergePage {

    private static final String PAGE = "staff/merge";
    private static final String CHOICE = "field.";
    private static final int OF_A_NAME = 10;

    private final Api api;
    private final MergeTable table;

    MergePage(Api api, MergeTable table) {
        this.api = api;
        this.table = table;
    }

    /** Both side by side; without the second one those who may be the same person. */
    @GetMapping("/new")
    String form(@RequestParam String kept, @RequestParam(required = false) @Nullable String gone, Model page) {
        return gone == null ? others(kept, null, page) : shown(kept, gone, page);
    }

    /** People of another name, to merge with. */
    @PostMapping("/others")
    String find(@RequestParam String kept, @RequestParam String name, Model page) {
        return others(kept, name, page);
    }

    @PostMapping
    String merge(
            @RequestParam Map<String, String> typed,
            @RequestParam String kept,
            @RequestParam String gone,
            @RequestParam String once,
            HttpServletResponse response,
            Model page) {
        Map<String, Object> wanted = new LinkedHashMap<>();
        wanted.put("kept", kept);
        wanted.put("gone", gone);
        version(typed.get("keptVersion")).ifPresent(version -> wanted.put("keptVersion", version));
        version(typed.get("goneVersion")).ifPresent(version -> wanted.put("goneVersion", version));
        wanted.put("fields", choices(typed));
        Answer<Merge> answer = api.send(Change.post(Query.of("/api/merges"), wanted, once), Merge.class);
        if (answer instanceof Answer.There<Merge>(Merge merge, String _)) {
            return "redirect:/staff/volunteers/" + merge.kept() + "?merge=" + merge.id();
        }
        response.setStatus(answer.statusOfForm());
        page.addAttribute("answer", answer);
        return shown(kept, gone, page);
    }

    /** They were two people after all. */
    @PostMapping("/{id}/undo")
    String undo(@PathVariable String id, @RequestParam String once, HttpServletResponse response, Model page) {
        Answer<Merge> answer = api.send(Change.post(Query.of("/api/merges/{}/undo", id), null, once), Merge.class);
        if (answer.found().isPresent()) {
            return "redirect:/staff/duplicates?done=undone";
        }
        response.setStatus(answer.statusOfForm());
        page.addAttribute("answer", answer);
        return "staff/merge-undo";
    }

    private String shown(String kept, String gone, Model page) {
        Answer<Compared> first = api.get(Query.of("/api/volunteers/{}", kept), Compared.class);
        Answer<Compared> second = api.get(Query.of("/api/volunteers/{}", gone), Compared.class);
        page.addAttribute("kept", first.needed());
        page.addAttribute("gone", second.needed());
        page.addAttribute("keptVersion", first.getVersion());
        page.addAttribute("goneVersion", second.getVersion());
        page.addAttribute("lines", table.of(first.needed(), second.needed()));
        return PAGE;
    }

    private String others(String kept, @Nullable String name, Model page) {
        Compared first =
                api.get(Query.of("/api/volunteers/{}", kept), Compared.class).needed();
        page.addAttribute("kept", first);
        page.addAttribute("name", name);
        page.addAttribute(
                "others",
                (name == null ? alike(first) : named(name))
                        .map(sides -> sides.stream()
                                .filter(side -> !side.id().equals(first.id()))
                                .toList()));
        return "staff/merge-other";
    }

    /** People of a name. */
    record Named(List<Side> items) {}

    private Answer<List<Side>> alike(Compared first) {
        return api.send(Change.ask(Query.of("/api/duplicates/look"), first.asTyped()), Alike.Found.class)
                .map(found -> found.items().stream().map(Alike::record).toList());
    }

    private Answer<List<Side>> named(String name) {
        return api.send(
                        Change.ask(Query.of("/api/volunteers/search"), Map.of("name", name, "limit", OF_A_NAME)),
                        Named.class)
                .map(Named::items);
    }

    private static Map<String, String> choices(Map<String, String> typed) {
        Map<String, String> choices = new LinkedHashMap<>();
        typed.forEach((field, choice) -> {
            if (field.startsWith(CHOICE)) {
                choices.put(field.substring(CHOICE.length()), choice);
            }
        });
        return choices;
    }

    /** The number in an entity tag. */
    private static Optional<Long> version(@Nullable String tag) {
        return Optional.ofNullable(tag)
                .map(text -> text.replace("\"", ""))
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }
}
