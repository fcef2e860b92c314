package eu.kalaka.platform.audit;

import eu.kalaka.platform.audit.Personal.Person;
import eu.kalaka.platform.audit.SearchAudit.Wanted;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.RightOf;
import eu.kalaka.platform.store.Page;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Audit trail")
class AuditController {

    /** A page of entries; looking at them is an entry too. */
    record Entries(List<AuditView> items, @Nullable String next) implements Personal {

        @Override
        public Collection<Person> people() {
            return List.of();
        }
    }

    private final SearchAudit searchAudit;

    AuditController(SearchAudit searchAudit) {
        this.searchAudit = searchAudit;
    }

    /** Newest first. */
    @RightOf(SearchAudit.class)
    @GetMapping("/api/audit/${spring.application.name}")
    Entries search(
            @RequestParam(required = false) @Nullable UUID person,
            @RequestParam(required = false) @Size(max = 200) @Nullable String actor,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant until,
            @RequestParam(required = false) @Pattern(regexp = "[0-9]{12}") @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            Caller caller) {
        Page<AuditView> page = searchAudit.find(new Wanted(person, actor, from, until), cursor, limit, caller);
        return new Entries(page.items(), page.next());
    }
}
