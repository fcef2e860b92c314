package eu.kalaka.identity.key;

import eu.kalaka.contracts.Roles;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.Right;
import eu.kalaka.platform.security.RightOf;
import eu.kalaka.platform.web.Answers;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The network's administrators replace the signing key before its time. */
@RestController
@RequestMapping("/api/identity/keys")
@Tag(name = "Keys", description = "What tokens are signed with")
class KeyController {

    static final Right RIGHT = Right.named("key.rotate").inUnit(Roles.NETWORK_ADMIN);

    /** The key that signs from now on. */
    record Made(String kid) {}

    private final SigningKeys keys;
    private final Answers answers;

    KeyController(SigningKeys keys, Answers answers) {
        this.keys = keys;
        this.answers = answers;
    }

    @PostMapping("/rotation")
    @RightOf(KeyController.class)
    ResponseEntity<Object> rotate(Caller caller) {
        return caller.may(RIGHT, UnitPath.NETWORK) ? ResponseEntity.ok(new Made(keys.rotate())) : answers.forbidden();
    }
}
