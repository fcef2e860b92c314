package eu.kalaka.registry.enquiry;

import eu.kalaka.contracts.Roles;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.aggregate.Versioned;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.Right;
import eu.kalaka.registry.volunteer.Registration;
import eu.kalaka.registry.volunteer.TakeIn;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * From an enquiry to the registry in one call. Two records change, so it is two steps: the caller is registered under the id that
 * the enquiry kept ready, then the enquiry is marked. A crash between them leaves a registered caller and an open enquiry; repeated,
 * the first step finds her and the second is done.
 */
@Component
class TakeInCaller {

    static final Right RIGHT = Right.named("enquiry.take-in")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER);
    private static final String CHANNEL = "enquiry";

    private final AggregateStore<Enquiry> enquiries;
    private final TakeIn takeIn;

    TakeInCaller(AggregateStore<Enquiry> enquiries, TakeIn takeIn) {
        this.enquiries = enquiries;
        this.takeIn = takeIn;
    }

    Outcome<Enquiry> takeIn(String id, Registration form, Caller caller) {
        Optional<Enquiry> found =
                enquiries.find(id).map(Versioned::state).filter(enquiry -> caller.may(RIGHT, enquiry.unit()));
        if (found.isEmpty()) {
            return new Outcome.Missing<>();
        }
        if (!form.channel().equals(CHANNEL)) {
            return new Outcome.Refused<>(EnquiryRefusal.WRONG_DOOR);
        }
        Enquiry enquiry = found.get();
        TakeIn.Asked asked = new TakeIn.Asked(enquiry.at(), enquiry.by(), enquiry.channel());
        return switch (takeIn.register(asked, form, enquiry.volunteerId(), caller)) {
            case TakeIn.Refused(var refusal) -> new Outcome.Refused<>(refusal);
            case TakeIn.Registered() -> enquiries.change(id, Enquiry::takenIn);
        };
    }
}
