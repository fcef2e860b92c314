package eu.kalaka.registry.enquiry;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.aggregate.Decision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Somebody asked something (domain.md 4.6).
 *
 * @param channel phone, desk, email, video, letter, web or kiosk
 * @param language in which it was asked
 * @param topic what it is about
 * @param caller who asked; nobody has to say
 * @param answer what was answered so far
 * @param nextTask what is still to be done
 * @param volunteerId the record that an intake leads to, kept ready from the beginning so that a repeated intake finds it
 * @param by who wrote it down
 * @param formerly records that were merged since, which it led to before, the latest last
 */
@Document("enquiries")
record Enquiry(
        @Id EnquiryId id,
        UnitPath unit,
        String channel,
        String language,
        String topic,
        String question,
        @Nullable Caller caller,
        @Nullable String answer,
        @Nullable Task nextTask,
        State state,
        UUID volunteerId,
        Instant at,
        String by,
        List<UUID> formerly) {

    Enquiry {
        formerly = formerly == null ? List.of() : List.copyOf(formerly);
    }

    /** Who asked, as far as she said. */
    record Caller(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email) {}

    /** Something to be done, by that day. */
    record Task(String what, LocalDate due) {}

    /** How far it has come. */
    enum State {
        OPEN,
        CLOSED,
        /** The caller is in the registry now. */
        TAKEN_IN;

        String code() {
            return switch (this) {
                case OPEN -> "open";
                case CLOSED -> "closed";
                case TAKEN_IN -> "taken_in";
            };
        }
    }

    /** What was answered and what is to be done next; without a next task it may be closed. */
    Decision<Enquiry> answered(@Nullable String words, @Nullable Task next, boolean closed) {
        if (state == State.TAKEN_IN) {
            return Decision.refused(EnquiryRefusal.TAKEN_IN);
        }
        if (closed && next != null) {
            return Decision.refused(EnquiryRefusal.TASK_LEFT);
        }
        Enquiry now = with(caller, question, words, next, closed ? State.CLOSED : State.OPEN);
        return now.equals(this) ? Decision.kept(this) : Decision.changed(now);
    }

    /** The caller is registered: who she is stands in the registry from now on, and only there. */
    Decision<Enquiry> takenIn() {
        return state == State.TAKEN_IN
                ? Decision.kept(this)
                : Decision.changed(with(null, question, answer, nextTask, State.TAKEN_IN));
    }

    /** Nothing is left of what was said; that there was an enquiry stays, for the figures. */
    Decision<Enquiry> forgotten() {
        return Decision.changed(with(null, "", null, null, state == State.OPEN ? State.CLOSED : state));
    }

    /** Her record goes on in another one. */
    Decision<Enquiry> passOn(UUID heir) {
        return volunteerId.equals(heir)
                ? Decision.kept(this)
                : Decision.changed(of(
                        heir,
                        Stream.concat(formerly.stream(), Stream.of(volunteerId)).toList()));
    }

    /** They were two people: it leads to its own again. */
    Decision<Enquiry> giveBack(UUID owner) {
        return !formerly.isEmpty() && formerly.getLast().equals(owner)
                ? Decision.changed(of(owner, formerly.subList(0, formerly.size() - 1)))
                : Decision.kept(this);
    }

    private Enquiry of(UUID volunteer, List<UUID> before) {
        return new Enquiry(
                id, unit, channel, language, topic, question, caller, answer, nextTask, state, volunteer, at, by,
                before);
    }

    private Enquiry with(@Nullable Caller who, String asked, @Nullable String words, @Nullable Task next, State now) {
        return new Enquiry(
                id, unit, channel, language, topic, asked, who, words, next, now, volunteerId, at, by, formerly);
    }
}
