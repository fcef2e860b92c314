package eu.kalaka.registry.interview;

import eu.kalaka.contracts.Roles;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.aggregate.Versioned;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.Right;
import eu.kalaka.platform.store.WritesItsOwnCollection;
import eu.kalaka.registry.volunteer.KnowVolunteer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Writes down what was learnt in the talk with a volunteer. Where she stands in her life with the network is another matter. */
@Component
@WritesItsOwnCollection("interviews: only to erase somebody's, of which nothing waits to be told")
public class NoteInterview {

    static final Right RIGHT = Right.named("volunteer.note-interview")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER);

    private final AggregateStore<InterviewNotes> interviews;
    private final KnowVolunteer volunteers;
    private final MongoTemplate mongo;

    NoteInterview(AggregateStore<InterviewNotes> interviews, KnowVolunteer volunteers, MongoTemplate mongo) {
        this.interviews = interviews;
        this.volunteers = volunteers;
        this.mongo = mongo;
    }

    Outcome<InterviewNotes> note(
            UUID volunteer, Function<UnitPath, InterviewNotes> notes, @Nullable Long version, Caller caller) {
        return reach(volunteer, caller)
                .map(unit -> keep(notes.apply(unit), version))
                .orElseGet(Outcome.Missing::new);
    }

    Optional<Versioned<InterviewNotes>> see(UUID volunteer, Caller caller) {
        return reach(volunteer, caller).flatMap(unit -> interviews.find(volunteer.toString()));
    }

    /** What was noted under that record, for herself to read. */
    public List<?> told(UUID volunteer) {
        return interviews.find(volunteer.toString()).stream()
                .flatMap(found -> found.state().own().stream())
                .map(InterviewView::of)
                .toList();
    }

    /** Two records of one person were merged: the later talk is that with her. */
    public void passOn(UUID gone, UUID kept) {
        interviews.find(gone.toString()).map(Versioned::state).ifPresent(notes -> {
            InterviewNotes inherited = notes.inheritedBy(kept);
            if (interviews.create(inherited) instanceof Outcome.Done<InterviewNotes>(var _, boolean created)
                    && !created) {
                interviews.change(kept.toString(), known -> known.inherit(notes));
            }
        });
    }

    /** They were two people: what came from the other goes. */
    public void giveBack(UUID gone, UUID kept) {
        interviews.change(kept.toString(), known -> known.giveBack(gone));
        mongo.remove(
                Query.query(Criteria.where("_id")
                        .is(kept.toString())
                        .and("inherited.from")
                        .is(gone.toString())),
                InterviewNotes.class);
    }

    /** Her data are erased: nobody knows any more what was talked about. */
    public void forget(UUID volunteer) {
        mongo.remove(Query.query(Criteria.where("_id").is(volunteer.toString())), InterviewNotes.class);
    }

    private Outcome<InterviewNotes> keep(InterviewNotes notes, @Nullable Long version) {
        Outcome<InterviewNotes> first = interviews.create(notes);
        return first instanceof Outcome.Done<InterviewNotes>(var _, boolean created) && created
                ? first
                : interviews.change(
                        notes.volunteerId().toString(), known -> true, version, known -> known.replacedBy(notes));
    }

    private Optional<UnitPath> reach(UUID volunteer, Caller caller) {
        return volunteers.unit(volunteer).filter(unit -> caller.may(RIGHT, unit));
    }
}
