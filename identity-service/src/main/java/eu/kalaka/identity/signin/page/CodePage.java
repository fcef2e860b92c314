package eu.kalaka.identity.signin.page;

import eu.kalaka.identity.signin.Journal;
import eu.kalaka.identity.signin.Journal.Event;
import eu.kalaka.identity.signin.Proof;
import eu.kalaka.identity.signin.SecondFactor;
import eu.kalaka.identity.signin.code.CodeSecret;
import eu.kalaka.identity.signin.code.QrCode;
import eu.kalaka.identity.signin.holder.Holder;
import eu.kalaka.identity.signin.session.Means;
import eu.kalaka.platform.security.Public;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The one-time code, asked and, the first time, set up. Whoever has not given his password is sent to do so. */
@Controller
@RequestMapping("/login")
class CodePage {

    private static final String START = "redirect:/login";
    private static final String CODE = "signin/code";
    private static final String ENROLMENT = "signin/enrolment";

    private final SecondFactor secondFactor;
    private final HalfWay halfWay;
    private final Entrance entrance;
    private final Journal journal;

    CodePage(SecondFactor secondFactor, HalfWay halfWay, Entrance entrance, Journal journal) {
        this.secondFactor = secondFactor;
        this.halfWay = halfWay;
        this.entrance = entrance;
        this.journal = journal;
    }

    @Public
    @GetMapping("/code")
    String ask(HttpServletRequest request) {
        return halfWay.of(request).isPresent() ? CODE : START;
    }

    @Public
    @PostMapping("/code")
    String take(
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return halfWay.of(request)
                .map(holder -> go(secondFactor.prove(holder, code), CODE, request, response, model))
                .orElse(START);
    }

    @Public
    @GetMapping("/enrolment")
    String offer(HttpServletRequest request, Model model) {
        return halfWay.of(request).map(holder -> offer(holder, model)).orElse(START);
    }

    @Public
    @PostMapping("/enrolment")
    String enrol(
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return halfWay.of(request)
                .map(holder -> {
                    Proof proof = secondFactor.enrol(holder, code);
                    String view = go(proof, ENROLMENT, request, response, model);
                    return view.equals(ENROLMENT) ? offer(holder, model) : enrolled(holder, view);
                })
                .orElse(START);
    }

    private String enrolled(Holder holder, String view) {
        journal.record(Event.ENROLLED, holder.id());
        return view;
    }

    private String offer(Holder holder, Model model) {
        if (secondFactor.neededOf(holder) == SecondFactor.Needed.CODE) {
            return "redirect:/login/code";
        }
        CodeSecret secret = secondFactor.offer(holder.id());
        model.addAttribute("secret", secret.forTyping());
        model.addAttribute("uri", secret.uri("Kaláka", holder.login()));
        model.addAttribute("picture", QrCode.of(secret.uri("Kaláka", holder.login())));
        return ENROLMENT;
    }

    private String go(
            Proof proof, String again, HttpServletRequest request, HttpServletResponse response, Model model) {
        return switch (proof) {
            case Proof.Given(Holder holder) -> entrance.enter(holder, Means.PASSWORD_AND_CODE, request, response);
            case Proof.Wrong(var account, var last) -> {
                journal.failed(Event.WRONG_CODE, account, last);
                response.setStatus(HttpStatus.UNAUTHORIZED.value());
                model.addAttribute("error", "code");
                yield again;
            }
            case Proof.TooMany(var delay) -> {
                journal.count(Event.KEPT_WAITING);
                response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
                Waits.tell(delay, response, model);
                model.addAttribute("error", "locked");
                yield again;
            }
        };
    }
}
