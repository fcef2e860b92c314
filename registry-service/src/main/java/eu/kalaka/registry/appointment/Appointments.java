package eu.kalaka.registry.appointment;

import eu.kalaka.contracts.Roles;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.aggregate.Versioned;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.Own;
import eu.kalaka.platform.security.Right;
import eu.kalaka.platform.security.Subject;
import eu.kalaka.platform.store.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Looks appointments up: staff those of their units, a volunteer her own. */
@Component
public class Appointments {

    static final Right SEE = Right.named("appointment.see")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER)
            .inUnit(Roles.ADVISER)
            .own(Roles.VOLUNTEER, Own.VOLUNTEER);
    static final Right LIST = Right.named("appointment.list")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER)
            .inUnit(Roles.ADVISER);

    private final AggregateStore<Appointment> appointments;
    private final MongoTemplate mongo;

    Appointments(AggregateStore<Appointment> appointments, MongoTemplate mongo) {
        this.appointments = appointments;
        this.mongo = mongo;
    }

    Optional<Versioned<Appointment>> one(String id, Caller caller) {
        return appointments.find(id).filter(found -> caller.may(SEE, subject(found.state())));
    }

    Page<Appointment> list(
            UnitPath below,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable String cursor,
            int limit,
            Caller caller) {
        List<Criteria> all = new ArrayList<>();
        all.add(caller.within(LIST, "unit", below));
        if (from != null) {
            all.add(Criteria.where("end").gt(from));
        }
        if (to != null) {
            all.add(Criteria.where("start").lt(to));
        }
        return Page.find(
                mongo,
                Appointment.class,
                new Criteria().andOperator(all),
                cursor,
                limit,
                appointment -> appointment.id().value().toString());
    }

    /**
     * Her data are erased: nothing of what was agreed with her is left.
     *
     * @return how many appointments there were
     */
    public int forget(UUID volunteer) {
        List<Appointment> hers = of(volunteer);
        hers.forEach(one -> appointments.change(one.id().value().toString(), Appointment::forgotten));
        return hers.size();
    }

    /** Two records of one person were merged: what was agreed with the one is agreed with the other. */
    public void passOn(UUID gone, UUID kept) {
        of(gone).forEach(one -> appointments.change(one.id().value().toString(), now -> now.passOn(kept)));
    }

    /** They were two people. */
    public void giveBack(UUID gone, UUID kept) {
        of(kept).forEach(one -> appointments.change(one.id().value().toString(), now -> now.giveBack(gone)));
    }

    /** What is known of her appointments, for herself to read. */
    public List<?> told(UUID volunteer) {
        return of(volunteer).stream().map(AppointmentView::of).toList();
    }

    private List<Appointment> of(UUID volunteer) {
        return mongo.find(Query.query(Criteria.where("volunteerId").is(volunteer.toString())), Appointment.class);
    }

    static Subject subject(Appointment appointment) {
        Subject subject = Subject.in(appointment.unit());
        UUID volunteer = appointment.volunteerId();
        return volunteer == null ? subject : subject.volunteer(volunteer);
    }
}
