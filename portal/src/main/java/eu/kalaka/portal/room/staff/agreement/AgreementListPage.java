package eu.kalaka.portal.room.staff.agreement;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.portal.api.Answer;
import eu.kalaka.portal.api.Api;
import eu.kalaka.portal.api.Query;
import eu.kalaka.portal.room.staff.named.Names;
import eu.kalaka.portal.signin.Visitor;
import java.util.List;
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

/** The agreements that count, which stand behind the figure of that name, or all of them; and each one's paper. */
@Controller
@RequestMapping("/staff/agreements")
class AgreementListPage {

    private static final int PAGE = 50;

    private final Api api;
    private final Names names;

    AgreementListPage(Api api, Names names) {
        this.api = api;
        this.names = names;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String programme,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(required = false) @Nullable String cursor,
            @ModelAttribute("visitor") Visitor visitor,
            Model page) {
        String where =
                unit != null && UnitPath.isPath(unit) ? unit : visitor.home().value();
        Query query = Query.of("/api/agreements")
                .with("unit", where)
                .with("programme", programme)
                .with("counted", !all)
                .with("cursor", cursor)
                .with("limit", PAGE);
        Answer<Agreement.Listed> listed = api.get(query, Agreement.Listed.class);
        List<UUID> hosts = listed.found().stream()
                .flatMap(agreements -> agreements.items().stream())
                .map(Agreement::hostId)
                .toList();
        page.addAttribute("all", all);
        page.addAttribute("other", address(unit, programme, !all).toString());
        page.addAttribute("agreements", listed);
        page.addAttribute("hosts", names.hosts(new UnitPath(where), hosts));
        page.addAttribute(
                "further",
                listed.found()
                        .map(Agreement.Listed::next)
                        .map(next -> address(unit, programme, all)
                                .with("cursor", next)
                                .toString())
                        .orElse(null));
        return "staff/agreements";
    }

    private static Query address(@Nullable String unit, @Nullable String programme, boolean all) {
        return Query.of("/staff/agreements")
                .with("unit", unit)
                .with("programme", programme)
                .with("all", all ? true : null);
    }

    @GetMapping("/{id}/paper")
    ResponseEntity<Resource> paper(@PathVariable UUID id) {
        return api.download(Query.of("/api/agreements/{}/paper", id)).needed().response();
    }
}
