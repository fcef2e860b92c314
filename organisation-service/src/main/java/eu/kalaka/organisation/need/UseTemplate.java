package eu.kalaka.organisation.need;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.organisation.host.HostId;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.security.Caller;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a draft of a template. */
@Component
public class UseTemplate {

    private final NeedTemplates templates;
    private final PostNeed post;
    private final Clock clock;

    UseTemplate(NeedTemplates templates, PostNeed post, Clock clock) {
        this.templates = templates;
        this.post = post;
        this.clock = clock;
    }

    /** The template's need for another host, its times moved as {@link CopyNeed} moves them; empty where there is no such template. */
    public Optional<Need> draft(
            TemplateId template,
            NeedId id,
            Supplier<UUID> ids,
            UnitPath unit,
            HostId host,
            @Nullable LocalDate firstDay) {
        return templates
                .find(template)
                .map(found -> new MovedNeed(found.of(unit, host), firstDay, clock.instant()).draft(id, ids));
    }

    /** Stores what was drafted so. */
    public Outcome<Need> post(Need draft, Caller caller) {
        return post.post(draft, false, caller);
    }
}
