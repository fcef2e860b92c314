package eu.kalaka.identity.signin.page;

import eu.kalaka.identity.signin.Journal;
import eu.kalaka.identity.signin.Journal.Event;
import eu.kalaka.identity.signin.Proof;
import eu.kalaka.identity.signin.ProveByPassword;
import eu.kalaka.identity.signin.SecondFactor;
import eu.kalaka.identity.signin.holder.Holder;
import eu.kalaka.identity.signin.session.Means;
import eu.kalaka.platform.security.Public;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Login and password. */
@Controller
@RequestMapping("/login")
class LoginPage {

    private static final String VIEW = "signin/login";

    private final ProveByPassword password;
    private final SecondFactor secondFactor;
    private final HalfWay halfWay;
    private final Entrance entrance;
    private final Journal journal;

    LoginPage(
            ProveByPassword password, SecondFactor secondFactor, HalfWay halfWay, Entrance entrance, Journal journal) {
        this.password = password;
        this.secondFactor = secondFactor;
        this.halfWay = halfWay;
        this.entrance = entrance;
        this.journal = journal;
    }

    @Public
    @GetMapping
    String show(
            @AuthenticationPrincipal @Nullable String account,
            @RequestParam(defaultValue = "") String notice,
            Model model) {
        if (account != null) {
            return "redirect:/login/account";
        }
        model.addAttribute("notice", notice.matches("[a-z]{1,20}") ? notice : "");
        return VIEW;
    }

    @Public
    @PostMapping
    String signIn(
            @RequestParam(defaultValue = "") String login,
            @RequestParam(name = "password", defaultValue = "") String typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Proof proof = password.prove(login, typed, request.getRemoteAddr());
        return switch (proof) {
            case Proof.Given(Holder holder) -> next(holder, request, response);
            case Proof.Wrong(var account, var last) -> {
                journal.failed(Event.WRONG_PASSWORD, account, last);
                yield refused("wrong", HttpStatus.UNAUTHORIZED, response, model);
            }
            case Proof.TooMany(var delay) -> {
                journal.count(Event.KEPT_WAITING);
                Waits.tell(delay, response, model);
                yield refused("locked", HttpStatus.TOO_MANY_REQUESTS, response, model);
            }
        };
    }

    private String next(Holder holder, HttpServletRequest request, HttpServletResponse response) {
        return switch (secondFactor.neededOf(holder)) {
            case NOTHING -> entrance.enter(holder, Means.PASSWORD, request, response);
            case CODE -> {
                halfWay.note(request, holder);
                yield "redirect:/login/code";
            }
            case ENROLMENT -> {
                halfWay.note(request, holder);
                yield "redirect:/login/enrolment";
            }
        };
    }

    private static String refused(String error, HttpStatus status, HttpServletResponse response, Model model) {
        response.setStatus(status.value());
        model.addAttribute("error", error);
        return VIEW;
    }
}
