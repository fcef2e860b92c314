package eu.kalaka.registry.enquiry;

import eu.kalaka.contracts.Roles;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.aggregate.Versioned;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.Right;
import eu.kalaka.platform.store.Page;
import eu.kalaka.registry.enquiry.Enquiry.State;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Looks enquiries up: staff those of their units, with what is due. */
@Component
public class Enquiries {

    static final Right SEE = Right.named("enquiry.see")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER)
            .inUnit(Roles.ADVISER);

    private final AggregateStore<Enquiry> enquiries;
    private final MongoTemplate mongo;

    Enquiries(AggregateStore<Enquiry> enquiries, MongoTemplate mongo) {
        this.enquiries = enquiries;
        this.mongo = mongo;
    }

    Optional<Versioned<Enquiry>> one(String id, Caller caller) {
        return enquiries.find(id).filter(found -> caller.may(SEE, found.state().unit()));
    }

    /** Those in that state, and with a task due by that day, where either is asked. */
    Page<Enquiry> list(
            UnitPath below,
            @Nullable String state,
            @Nullable LocalDate dueBy,
            @Nullable String cursor,
            int limit,
            Caller caller) {
        List<Criteria> all = new ArrayList<>();
        all.add(caller.within(SEE, "unit", below));
        if (state != null) {
            all.add(Criteria.where("state").is(State.valueOf(state.toUpperCase(Locale.ROOT))));
        }
        if (dueBy != null) {
            all.add(Criteria.where("nextTask.due").lte(dueBy));
        }
        return Page.find(
                mongo,
                Enquiry.class,
                new Criteria().andOperator(all),
                cursor,
                limit,
                enquiry -> enquiry.id().value().toString());
    }

    /** Enquiries that led to that volunteer. */
    List<Enquiry> of(UUID volunteer) {
        return mongo.find(Query.query(Criteria.where("volunteerId").is(volunteer.toString())), Enquiry.class);
    }

    /**
     * Her data are erased: nothing of what she asked is left.
     *
     * @return how many enquiries there were
     */
    public int forget(UUID volunteer) {
        List<Enquiry> hers = of(volunteer);
        hers.forEach(enquiry -> enquiries.change(enquiry.id().value().toString(), Enquiry::forgotten));
        return hers.size();
    }

    /** Two records of one person were merged: what led to the one leads to the other. */
    public void passOn(UUID gone, UUID kept) {
        of(gone).forEach(enquiry -> enquiries.change(enquiry.id().value().toString(), now -> now.passOn(kept)));
    }

    /** They were two people. */
    public void giveBack(UUID gone, UUID kept) {
        of(kept).forEach(enquiry -> enquiries.change(enquiry.id().value().toString(), now -> now.giveBack(gone)));
    }

    /** Who asked before that day and was never registered is nobody's business any more. */
    public void forgetOlderThan(LocalDate day) {
        Query old = Query.query(Criteria.where("at")
                .lt(day.atStartOfDay(ZoneOffset.UTC).toInstant())
                .and("caller")
                .exists(true));
        mongo.find(old, Enquiry.class)
                .forEach(enquiry -> enquiries.change(enquiry.id().value().toString(), Enquiry::forgotten));
    }

    /** What is known of her enquiries, for herself to read. */
    public List<?> told(UUID volunteer) {
        return of(volunteer).stream().map(EnquiryView::of).toList();
    }
}
