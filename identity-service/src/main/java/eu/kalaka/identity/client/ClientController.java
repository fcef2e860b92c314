package eu.kalaka.identity.client;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.RightOf;
import eu.kalaka.platform.store.Ids;
import eu.kalaka.platform.web.Answers;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Staff keep the clients of their units. A secret is asked for by PUT under a name: answers to POST with an idempotency key are
 * kept for repeats, and a secret must not be.
 */
@RestController
@RequestMapping("/api/identity/clients")
@Tag(name = "Clients", description = "Systems of centres, points and partners, and the network's own pages")
class ClientController {

    /** A secret, shown this once. */
    record Given(UUID clientId, String name, String secret) {
        @Override
        public String toString() {
            return "Given[" + clientId + "]"; // never the secret
        }
    }

    private static final String SECRET_NAME = "{name:[a-z0-9-]{1,40}}";

    private final OpenClient open;
    private final GiveSecret give;
    private final EndClient end;
    private final Clients clients;
    private final Ids ids;
    private final Answers answers;

    ClientController(OpenClient open, GiveSecret give, EndClient end, Clients clients, Ids ids, Answers answers) {
        this.open = open;
        this.give = give;
        this.end = end;
        this.clients = clients;
        this.ids = ids;
        this.answers = answers;
    }

    @PostMapping
    @RightOf(Clients.class)
    ResponseEntity<Object> post(@Valid @RequestBody ClientRequest request, Caller caller) {
        Client client = request.toClient(ids.ofCommand());
        if (!caller.may(Clients.RIGHT, client.unit())) {
            return answers.forbidden();
        }
        return answers.to(
                open.open(client, caller),
                ClientView::of,
                made -> "/api/identity/clients/" + made.id().value());
    }

    @GetMapping("/{id}")
    @RightOf(Clients.class)
    ResponseEntity<Object> get(@PathVariable UUID id, Caller caller) {
        return answers.to(clients.find(id, caller), ClientView::of);
    }

    @GetMapping
    @RightOf(Clients.class)
    ResponseEntity<Object> list(
            @RequestParam(defaultValue = "/") UnitPath unit,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            Caller caller) {
        return caller.may(Clients.RIGHT)
                ? ResponseEntity.ok(clients.list(caller, unit, cursor, limit).map(ClientView::of))
                : answers.forbidden();
    }

    @PutMapping("/{id}/secrets/" + SECRET_NAME)
    @RightOf(Clients.class)
    ResponseEntity<Object> secret(@PathVariable UUID id, @PathVariable String name, Caller caller) {
        String secret = ClientSecrets.make();
        ResponseEntity<Object> answer = answers.to(
                give.give(id, name, secret, caller),
                client -> new Given(client.id().value(), name, secret));
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .cacheControl(CacheControl.noStore())
                .body(answer.getBody());
    }

    @DeleteMapping("/{id}/secrets/" + SECRET_NAME)
    @RightOf(Clients.class)
    ResponseEntity<Object> endSecret(@PathVariable UUID id, @PathVariable String name, Caller caller) {
        return answers.to(end.endSecret(id, name, caller), ClientView::of);
    }

    @PostMapping("/{id}/end")
    @RightOf(Clients.class)
    ResponseEntity<Object> end(@PathVariable UUID id, Caller caller) {
        return answers.to(end.end(id, caller), ClientView::of);
    }
}
