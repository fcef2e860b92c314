package eu.kalaka.platform.sample;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.Own;
import eu.kalaka.platform.security.Public;
import eu.kalaka.platform.security.Right;
import eu.kalaka.platform.security.RightOf;
import eu.kalaka.platform.security.SignedIn;
import eu.kalaka.platform.security.Subject;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Boxes over HTTP: one handler of each kind. */
@RestController
class BoxController {

    static final Right RIGHT = Right.named("box.see")
            .inUnit("point_worker")
            .belowUnit("county_manager")
            .own("volunteer", Own.VOLUNTEER);

    record Note(String text) {}

    @RightOf(BoxController.class)
    @GetMapping("/api/boxes/{volunteer}")
    ResponseEntity<Object> box(@PathVariable UUID volunteer, @RequestParam UnitPath unit, Caller caller) {
        return caller.may(RIGHT, Subject.in(unit).volunteer(volunteer))
                ? ResponseEntity.ok(Map.of("for", caller.subject()))
                : ResponseEntity.notFound().build();
    }

    @RightOf(BoxController.class)
    @PostMapping("/api/boxes")
    ResponseEntity<Object> write(@RequestBody Note note) {
        return ResponseEntity.ok(note);
    }

    @SignedIn
    @GetMapping("/api/colours")
    Map<String, String> colours() {
        return Map.of("red", "piros");
    }

    @Public
    @GetMapping("/api/sizes")
    Map<String, String> sizes() {
        return Map.of("big", "nagy");
    }
}
