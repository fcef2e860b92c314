package eu.kalaka.training.completion;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.contracts.training.TrainingCompleted;
import eu.kalaka.contracts.training.TrainingTakenBack;
import eu.kalaka.platform.aggregate.Decision;
import eu.kalaka.training.course.Course;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One volunteer's latest completion of one course.
 *
 * @param id volunteer id and course code, see {@link #idOf}
 * @param unit of the course, whose staff may see the record, as may that of the volunteer's own unit
 * @param validUntil the last day on which it counts; absent means for good
 * @param inherited where it came from a record that was merged into hers: what was known before
 * @param takenBack whether it does not count any more
 */
@Document("training-records")
record TrainingRecord(
        @Id String id,
        UUID volunteerId,
        String course,
        UnitPath unit,
        LocalDate completedOn,
        @Nullable LocalDate validUntil,
        @Nullable Inherited inherited,
        @Nullable Boolean takenBack) {

    /**
     * That it came by a merge.
     *
     * @param from the record that was merged into hers
     * @param completedOn when she had completed the course herself; absent where she had not
     */
    record Inherited(
            UUID from,
            @Nullable LocalDate completedOn,
            @Nullable LocalDate validUntil) {}

    /** Records from before anything was taken back say nothing of it. */
    TrainingRecord {
        takenBack = Boolean.TRUE.equals(takenBack);
    }

    /** Whether it does not count any more. */
    boolean isTakenBack() {
        return Boolean.TRUE.equals(takenBack);
    }

    static String idOf(UUID volunteer, String course) {
        return volunteer + ":" + course;
    }

    static TrainingRecord of(UUID volunteer, Course course, LocalDate completedOn) {
        return new TrainingRecord(
                idOf(volunteer, course.code()),
                volunteer,
                course.code(),
                course.unit(),
                completedOn,
                course.validUntil(completedOn).orElse(null),
                null,
                false);
    }

    /** A later completion renews this one; one that is not later says nothing new. */
    Decision<TrainingRecord> renewedBy(TrainingRecord other, Instant now) {
        return isTakenBack() || other.completedOn.isAfter(completedOn)
                ? Decision.changed(other, other.completed(now))
                : Decision.kept(this);
    }

    /** The same for the record in which hers goes on. */
    TrainingRecord inheritedBy(UUID heir) {
        return new TrainingRecord(
                idOf(heir, course),
                heir,
                course,
                unit,
                completedOn,
                validUntil,
                new Inherited(volunteerId, null, null),
                false);
    }

    /** What another record of the same person knows of the course, if it is newer. */
    Decision<TrainingRecord> inherit(TrainingRecord other, Instant now) {
        if (other.isTakenBack() || !(isTakenBack() || other.completedOn.isAfter(completedOn))) {
            return Decision.kept(this);
        }
        TrainingRecord richer = new TrainingRecord(
                id, volunteerId, course, unit, other.completedOn, other.validUntil, knownBefore(other), false);
        return Decision.changed(richer, richer.completed(now));
    }

    /** What came from the same record before is no completion of her own. */
    private Inherited knownBefore(TrainingRecord other) {
        if (inherited != null && inherited.from().equals(other.volunteerId)) {
            return inherited;
        }
        return isTakenBack()
                ? new Inherited(other.volunteerId, null, null)
                : new Inherited(other.volunteerId, completedOn, validUntil);
    }

    /** They were two people: what came from that one is hers alone again. */
    Decision<TrainingRecord> giveBack(UUID from, Instant now) {
        if (inherited == null || !inherited.from().equals(from)) {
            return Decision.kept(this);
        }
        LocalDate own = inherited.completedOn();
        if (own == null) {
            TrainingRecord nothing =
                    new TrainingRecord(id, volunteerId, course, unit, completedOn, validUntil, null, true);
            return Decision.changed(nothing, new TrainingTakenBack(volunteerId, unit.value(), course, now));
        }
        TrainingRecord as = new TrainingRecord(id, volunteerId, course, unit, own, inherited.validUntil(), null, false);
        return Decision.changed(as, as.completed(now));
    }

    TrainingCompleted completed(Instant at) {
        return new TrainingCompleted(volunteerId, unit.value(), course, completedOn, validUntil, at);
    }
}
