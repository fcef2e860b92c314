package eu.kalaka.organisation.codes;

import eu.kalaka.contracts.codes.Code;
import eu.kalaka.contracts.codes.CodeList;
import eu.kalaka.platform.security.SignedIn;
import eu.kalaka.platform.web.Answers;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.Collection;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Code lists change with a release only, so everybody may keep them for an hour. */
@RestController
@RequestMapping("/api/code-lists")
@Tag(name = "Code lists", description = "Skills, activities and other closed lists, with names in hu, el and en")
class CodeListController {

    private static final CacheControl ONE_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private final Answers answers;

    CodeListController(Answers answers) {
        this.answers = answers;
    }

    record CodeListView(String name, Collection<Code> items) {}

    @SignedIn
    @GetMapping("/{name}")
    ResponseEntity<Object> get(@PathVariable String name) {
        return CodeList.bySlug(name)
                .map(list -> ResponseEntity.ok()
                        .cacheControl(ONE_HOUR)
                        .<Object>body(new CodeListView(list.slug(), list.all())))
                .orElseGet(answers::missing);
    }
}
