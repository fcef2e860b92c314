package eu.kalaka.portal.room.staff.transfer;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.portal.api.Answer;
import eu.kalaka.portal.api.Api;
import eu.kalaka.portal.api.Change;
import eu.kalaka.portal.api.Query;
import eu.kalaka.portal.frame.Choice;
import eu.kalaka.portal.room.staff.named.Names;
import eu.kalaka.portal.room.staff.named.Units;
import eu.kalaka.portal.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who asked to move here or away, and the answer to it. */
@Controller
@RequestMapping("/staff/transfers")
class TransferListPage {

    private final Api api;
    private final Names names;
    private final Units units;

    TransferListPage(Api api, Names names, Units units) {
        this.api = api;
        this.names = names;
        this.units = units;
    }

    /**
     * Somebody on the move.
     *
     * @param status requested, accepting, accepted, refused or withdrawn
     */
    record Transfer(
            UUID id,
            UUID volunteerId,
            String from,
            String to,
            String status,
            Instant askedAt,
            @Nullable String reason,
            @Nullable String answer) {

        /** Whether it still waits for the other centre. */
        public boolean isOpen() {
            return status.equals("requested");
        }

        /** Whether it comes into that unit or one below it. */
        public boolean comesTo(UnitPath unit) {
            return unit.covers(new UnitPath(to));
        }
    }

    record Page(List<Transfer> items) {}

    @GetMapping
    String list(@ModelAttribute("visitor") Visitor visitor, Model page) {
        return shown(visitor, page);
    }

    /** The centre that was asked says yes or no, the other one takes the question back. */
    @PostMapping("/{id}/{answer:acceptance|refusal|withdrawal}")
    String answer(
            @PathVariable UUID id,
            @PathVariable String answer,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam String once,
            @ModelAttribute("visitor") Visitor visitor,
            HttpServletResponse response,
            Model page) {
        Change change =
                Change.post(Query.of("/api/transfers/{}/{}", id, answer), Map.of("reason", reason.strip()), once);
        Answer<Transfer> told = api.send(change, Transfer.class);
        if (told.found().isPresent()) {
            return "redirect:/staff/transfers?done=" + answer;
        }
        response.setStatus(told.statusOfForm());
        page.addAttribute("answer", told);
        return shown(visitor, page);
    }

    private String shown(Visitor visitor, Model page) {
        Answer<Page> transfers = api.get(Query.of("/api/transfers").with("unit", visitor.home()), Page.class);
        page.addAttribute("transfers", transfers);
        page.addAttribute(
                "people",
                names.volunteers(transfers.found().map(Page::items).orElse(List.of()).stream()
                        .map(Transfer::volunteerId)
                        .toList()));
        page.addAttribute("home", visitor.home());
        page.addAttribute(
                "units",
                units.below(UnitPath.NETWORK).found().orElse(List.of()).stream()
                        .collect(Collectors.toMap(Choice::value, Choice::words, (one, same) -> one)));
        return "staff/transfers";
    }
}
