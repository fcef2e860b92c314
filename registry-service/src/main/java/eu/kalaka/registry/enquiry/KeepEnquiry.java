package eu.kalaka.registry.enquiry;

import eu.kalaka.contracts.Roles;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.aggregate.Decision;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.Right;
import eu.kalaka.platform.store.Ids;
import eu.kalaka.registry.enquiry.EnquiryRequests.Answered;
import eu.kalaka.registry.enquiry.EnquiryRequests.Asked;
import eu.kalaka.registry.enquiry.EnquiryRequests.Next;
import eu.kalaka.registry.enquiry.EnquiryRequests.Who;
import eu.kalaka.registry.unit.Units;
import eu.kalaka.registry.volunteer.PhoneNumbers;
import eu.kalaka.registry.volunteer.PhoneNumbers.Phone;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down what was asked, and what was answered. */
@Component
class KeepEnquiry {

    static final Right RECORD = Right.named("enquiry.record")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER)
            .inUnit(Roles.ADVISER);
    static final Right ANSWER = Right.named("enquiry.answer")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER)
            .inUnit(Roles.ADVISER);

    private final AggregateStore<Enquiry> enquiries;
    private final Units units;
    private final PhoneNumbers numbers;
    private final Ids ids;
    private final Clock clock;

    KeepEnquiry(AggregateStore<Enquiry> enquiries, Units units, PhoneNumbers numbers, Ids ids, Clock clock) {
        this.enquiries = enquiries;
        this.units = units;
        this.numbers = numbers;
        this.ids = ids;
        this.clock = clock;
    }

    Outcome<Enquiry> record(Asked asked, String by) {
        UnitPath unit = new UnitPath(asked.unit());
        if (!units.contains(unit)) {
            return new Outcome.Refused<>(EnquiryRefusal.UNKNOWN_UNIT);
        }
        if (isPast(asked.nextTask())) {
            return new Outcome.Refused<>(EnquiryRefusal.DUE_IN_THE_PAST);
        }
        Optional<Who> who = Optional.ofNullable(asked.caller());
        Optional<String> said = who.flatMap(given -> Optional.ofNullable(given.phone()));
        Optional<Phone> phone = said.flatMap(text -> numbers.read(text, unit));
        if (said.isPresent() && phone.isEmpty()) {
            return new Outcome.Refused<>(EnquiryRefusal.BAD_PHONE);
        }
        return enquiries.create(new Enquiry(
                new EnquiryId(ids.ofCommand()),
                unit,
                asked.channel(),
                asked.language(),
                asked.topic(),
                asked.question().strip(),
                who.map(given -> new Enquiry.Caller(
                                given.name(), phone.map(Phone::e164).orElse(null), given.email()))
                        .orElse(null),
                asked.answer(),
                task(asked.nextTask()),
                Enquiry.State.OPEN,
                ids.next(),
                clock.instant(),
                by,
                List.of()));
    }

    Outcome<Enquiry> answer(String id, Answered said, @Nullable Long version, Caller caller) {
        return enquiries.change(
                id,
                enquiry -> caller.may(ANSWER, enquiry.unit()),
                version,
                enquiry -> isPast(said.nextTask())
                        ? Decision.refused(EnquiryRefusal.DUE_IN_THE_PAST)
                        : enquiry.answered(said.answer(), task(said.nextTask()), said.closed()));
    }

    private boolean isPast(@Nullable Next next) {
        return next != null && next.due().isBefore(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    private static Enquiry.@Nullable Task task(@Nullable Next next) {
        return next == null ? null : next.toTask();
    }
}
