package eu.kalaka.identity.signin.page;

import eu.kalaka.identity.signin.Journal;
import eu.kalaka.identity.signin.Journal.Event;
import eu.kalaka.identity.signin.holder.Holder;
import eu.kalaka.identity.signin.holder.Holders;
import eu.kalaka.identity.signin.passkey.PasskeyCeremonies;
import eu.kalaka.identity.signin.session.Means;
import eu.kalaka.platform.security.Public;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the script of passkeys asks. Each question is answered once: it is forgotten as the answer comes. */
@RestController
@Hidden // for the script of these pages only
@RequestMapping(path = "/login", produces = MediaType.APPLICATION_JSON_VALUE)
class PasskeyPage {

    private static final String ASKED = "kalaka.passkey.asked";
    private static final String OFFERED = "kalaka.passkey.offered";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final PasskeyCeremonies ceremonies;
    private final Holders holders;
    private final Entrance entrance;
    private final Journal journal;

    PasskeyPage(PasskeyCeremonies ceremonies, Holders holders, Entrance entrance, Journal journal) {
        this.ceremonies = ceremonies;
        this.holders = holders;
        this.entrance = entrance;
        this.journal = journal;
    }

    @Public
    @PostMapping("/passkey/options")
    String beginSignIn(HttpServletRequest request) {
        PublicKeyCredentialRequestOptions asked = ceremonies.beginSignIn();
        HttpSession session = request.getSession();
        if (session.isNew()) {
            session.setMaxInactiveInterval((int) PATIENCE.toSeconds());
        }
        session.setAttribute(ASKED, asked);
        return ceremonies.write(asked);
    }

    @Public
    @PostMapping("/passkey")
    ResponseEntity<Map<String, String>> signIn(
            @RequestBody String answer, HttpServletRequest request, HttpServletResponse response) {
        Optional<Holder> holder = PasskeyPage.<PublicKeyCredentialRequestOptions>taken(request, ASKED)
                .flatMap(asked -> ceremonies.signIn(asked, answer))
                .flatMap(holders::byId)
                .filter(Holder::active);
        if (holder.isEmpty()) {
            journal.failed(Event.WRONG_PASSKEY, null, false);
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).body(Map.of("reason", "wrong_passkey"));
        }
        return ResponseEntity.ok(Map.of("next", entrance.path(holder.get(), Means.PASSKEY, request, response)));
    }

    @Public
    @PostMapping("/account/passkeys/options")
    String beginRegistration(@AuthenticationPrincipal String account, HttpServletRequest request) {
        PublicKeyCredentialCreationOptions offered = ceremonies.beginRegistration(UUID.fromString(account));
        request.getSession().setAttribute(OFFERED, offered);
        return ceremonies.write(offered);
    }

    @Public
    @PostMapping("/account/passkeys")
    ResponseEntity<Map<String, String>> register(
            @AuthenticationPrincipal String account,
            @RequestParam(defaultValue = "") String label,
            @RequestBody String answer,
            HttpServletRequest request) {
        boolean kept = PasskeyPage.<PublicKeyCredentialCreationOptions>taken(request, OFFERED)
                .filter(offered -> ceremonies.register(offered, label, answer))
                .isPresent();
        if (!kept) {
            return ResponseEntity.unprocessableContent().body(Map.of("reason", "wrong_passkey"));
        }
        journal.record(Event.PASSKEY_ADDED, UUID.fromString(account));
        return ResponseEntity.ok(Map.of("next", "/login/account"));
    }

    @SuppressWarnings("unchecked") // only this class writes the attribute
    private static <T> Optional<T> taken(HttpServletRequest request, String attribute) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        Optional<T> kept = Optional.ofNullable((T) session.getAttribute(attribute));
        session.removeAttribute(attribute);
        return kept;
    }
}
