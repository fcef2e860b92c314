package eu.kalaka.registry.coming;

import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.RightOf;
import eu.kalaka.platform.store.Page;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Volunteers")
class PeopleComingController {

    private final WhoComes whoComes;

    PeopleComingController(WhoComes whoComes) {
        this.whoComes = whoComes;
    }

    @RightOf(WhoComes.class)
    @GetMapping("/api/people-coming")
    Page<PersonComingView> coming(@RequestParam UUID host, Caller caller) {
        return new Page<>(
                whoComes.to(host, caller).stream().map(PersonComingView::of).toList(), null);
    }
}
