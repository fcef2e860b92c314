package eu.kalaka.identity.signin.page;

import eu.kalaka.identity.signin.Journal;
import eu.kalaka.identity.signin.Journal.Event;
import eu.kalaka.identity.signin.holder.Holders;
import eu.kalaka.identity.signin.passkey.Passkeys;
import eu.kalaka.identity.signin.session.Sessions;
import eu.kalaka.identity.signin.session.SignIn;
import eu.kalaka.platform.security.Public;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One's own sign-ins and passkeys. */
@Controller
@RequestMapping("/login")
class AccountPage {

    private static final String AGAIN = "redirect:/login/account";

    private final Holders holders;
    private final Sessions sessions;
    private final Passkeys passkeys;
    private final Journal journal;

    AccountPage(Holders holders, Sessions sessions, Passkeys passkeys, Journal journal) {
        this.holders = holders;
        this.sessions = sessions;
        this.passkeys = passkeys;
        this.journal = journal;
    }

    @Public
    @GetMapping("/account")
    String show(@AuthenticationPrincipal String account, HttpServletRequest request, Model model) {
        UUID id = UUID.fromString(account);
        holders.byId(id).ifPresent(holder -> model.addAttribute("holder", holder));
        model.addAttribute("sessions", sessions.of(id));
        model.addAttribute("present", sessions.present(request).map(SignIn::id).orElse(null));
        model.addAttribute("passkeys", passkeys.of(id));
        return "signin/account";
    }

    @Public
    @PostMapping("/account/sessions/{id}/end")
    String end(@AuthenticationPrincipal String account, @PathVariable UUID id) {
        if (sessions.end(UUID.fromString(account), id)) {
            journal.record(Event.SESSION_ENDED, UUID.fromString(account));
        }
        return AGAIN;
    }

    @Public
    @PostMapping("/account/passkeys/{id}/remove")
    String remove(@AuthenticationPrincipal String account, @PathVariable String id) {
        if (passkeys.remove(UUID.fromString(account), id)) {
            journal.record(Event.PASSKEY_REMOVED, UUID.fromString(account));
        }
        return AGAIN;
    }

    /** Ends this sign-in and all that was granted under it. */
    @Public
    @PostMapping("/sign-out")
    String signOut(HttpServletRequest request) {
        sessions.present(request).ifPresent(signIn -> journal.record(Event.SIGNED_OUT, signIn.account()));
        sessions.close(request);
        return "redirect:/login?notice=out";
    }

    @Public
    @PostMapping("/account/sign-out-everywhere")
    String signOutEverywhere(@AuthenticationPrincipal String account, HttpServletRequest request) {
        sessions.endAll(UUID.fromString(account));
        sessions.close(request);
        journal.record(Event.SIGNED_OUT, UUID.fromString(account));
        return "redirect:/login?notice=out";
    }
}
