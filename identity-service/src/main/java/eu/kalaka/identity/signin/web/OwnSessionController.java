package eu.kalaka.identity.signin.web;

import eu.kalaka.identity.signin.Journal;
import eu.kalaka.identity.signin.Journal.Event;
import eu.kalaka.identity.signin.session.Sessions;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.SignedIn;
import eu.kalaka.platform.store.Ids;
import eu.kalaka.platform.web.Answers;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the caller herself is signed in. Programs are signed in nowhere. */
@RestController
@RequestMapping("/api/identity/sessions")
@Tag(name = "Sessions", description = "Where somebody is signed in")
class OwnSessionController {

    private final Sessions sessions;
    private final Journal journal;
    private final Answers answers;

    OwnSessionController(Sessions sessions, Journal journal, Answers answers) {
        this.sessions = sessions;
        this.journal = journal;
        this.answers = answers;
    }

    @GetMapping
    @SignedIn
    List<SessionView> list(Caller caller) {
        return Ids.of(caller.subject()).map(sessions::of).orElse(List.of()).stream()
                .map(SessionView::of)
                .toList();
    }

    @DeleteMapping("/{id}")
    @SignedIn
    ResponseEntity<Object> end(@PathVariable UUID id, Caller caller) {
        if (Ids.of(caller.subject())
                .filter(account -> sessions.end(account, id))
                .isEmpty()) {
            return answers.missing();
        }
        journal.count(Event.SESSION_ENDED);
        return ResponseEntity.noContent().build();
    }
}
