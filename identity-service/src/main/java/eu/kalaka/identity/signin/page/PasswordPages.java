package eu.kalaka.identity.signin.page;

import eu.kalaka.identity.signin.ChoosePassword;
import eu.kalaka.identity.signin.ChoosePassword.Choice;
import eu.kalaka.identity.signin.Journal;
import eu.kalaka.identity.signin.Journal.Event;
import eu.kalaka.identity.signin.link.AskForReset;
import eu.kalaka.identity.signin.password.PasswordPolicy;
import eu.kalaka.platform.security.Public;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** For who forgot the password, and for who follows the link of an invitation or a reset. */
@Controller
@RequestMapping("/login")
class PasswordPages {

    private static final String FORGOTTEN = "signin/forgotten";
    private static final String PASSWORD = "signin/password";

    private final AskForReset reset;
    private final ChoosePassword choose;
    private final Journal journal;

    PasswordPages(AskForReset reset, ChoosePassword choose, Journal journal) {
        this.reset = reset;
        this.choose = choose;
        this.journal = journal;
    }

    @Public
    @GetMapping("/forgotten")
    String forgotten() {
        return FORGOTTEN;
    }

    /** Says the same whether there is such an account or not. */
    @Public
    @PostMapping("/forgotten")
    String ask(
            @RequestParam(defaultValue = "") String login,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Duration delay = reset.ask(login, request.getRemoteAddr());
        if (delay.isPositive()) {
            journal.count(Event.KEPT_WAITING);
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            Waits.tell(delay, response, model);
            model.addAttribute("error", "locked");
        } else {
            journal.count(Event.RESET_ASKED);
            model.addAttribute("sent", true);
        }
        return FORGOTTEN;
    }

    /** Looking uses nothing up: mail programs look, too. */
    @Public
    @GetMapping("/password")
    String password(@RequestParam(defaultValue = "") String token, HttpServletResponse response, Model model) {
        return choose.isOpen(token) ? form(token, model) : ended(response, model);
    }

    @Public
    @PostMapping("/password")
    String choose(
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String password,
            HttpServletResponse response,
            Model model) {
        return switch (choose.choose(token, password)) {
            case Choice.Made(var account) -> {
                journal.record(Event.PASSWORD_CHOSEN, account);
                yield "redirect:/login?notice=password";
            }
            case Choice.LinkEnded _ -> ended(response, model);
            case Choice.Refused(var why) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("error", why.reason());
                yield form(token, model);
            }
        };
    }

    private static String form(String token, Model model) {
        model.addAttribute("token", token);
        model.addAttribute("least", PasswordPolicy.LEAST);
        return PASSWORD;
    }

    private static String ended(HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.GONE.value());
        model.addAttribute("ended", true);
        return PASSWORD;
    }
}
