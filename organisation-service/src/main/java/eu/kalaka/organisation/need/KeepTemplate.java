package eu.kalaka.organisation.need;

import eu.kalaka.contracts.Roles;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.organisation.unit.Units;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.Right;
import org.springframework.stereotype.Component;

/** Keeps a need as a template for a unit and all below it, and ends that. */
@Component
public class KeepTemplate {

    public static final Right RIGHT = Right.named("need.template.keep")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER);

    private final AggregateStore<NeedTemplate> store;
    private final Needs needs;
    private final Units units;

    KeepTemplate(AggregateStore<NeedTemplate> store, Needs needs, Units units) {
        this.store = store;
        this.needs = needs;
        this.units = units;
    }

    /** Keeps the need as it is now; what becomes of the need does not change the template. */
    public Outcome<NeedTemplate> keep(TemplateId id, UnitPath unit, String name, NeedId need, Caller caller) {
        if (!units.exists(unit)) {
            return new Outcome.Refused<>(NeedRefusal.UNKNOWN_UNIT);
        }
        return needs.find(need, caller)
                .map(found -> store.create(NeedTemplate.of(id, unit, name, found.state())))
                .orElseGet(() -> new Outcome.Refused<>(NeedRefusal.UNKNOWN_NEED));
    }

    /** From now on nobody begins with it. */
    public Outcome<NeedTemplate> retire(TemplateId id, Caller caller) {
        return store.change(
                id.value().toString(), template -> caller.may(RIGHT, template.unit()), null, NeedTemplate::retire);
    }
}
