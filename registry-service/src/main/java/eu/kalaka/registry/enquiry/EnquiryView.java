package eu.kalaka.registry.enquiry;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.audit.Personal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An enquiry as staff sees it.
 *
 * @param volunteerId the caller's record, once she is taken in
 */
record EnquiryView(
        UUID id,
        String unit,
        String channel,
        String language,
        String topic,
        String question,
        Enquiry.@Nullable Caller caller,
        @Nullable String answer,
        Enquiry.@Nullable Task nextTask,
        String state,
        @Nullable UUID volunteerId,
        Instant at,
        String by)
        implements Personal {

    @Override
    public Collection<Person> people() {
        return volunteerId == null ? List.of() : List.of(new Person(volunteerId, new UnitPath(unit)));
    }

    static EnquiryView of(Enquiry enquiry) {
        return new EnquiryView(
                enquiry.id().value(),
                enquiry.unit().value(),
                enquiry.channel(),
                enquiry.language(),
                enquiry.topic(),
                enquiry.question(),
                enquiry.caller(),
                enquiry.answer(),
                enquiry.nextTask(),
                enquiry.state().code(),
                enquiry.state() == Enquiry.State.TAKEN_IN ? enquiry.volunteerId() : null,
                enquiry.at(),
                enquiry.by());
    }
}
