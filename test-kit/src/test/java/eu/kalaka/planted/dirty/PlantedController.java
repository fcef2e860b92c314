package eu.kalaka.planted.dirty;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers nobody knows whom, and is not in the API document. */
@RestController
final class PlantedController {

    @Hidden
    @GetMapping("/secrets")
    String secrets() {
        return "";
    }
}
