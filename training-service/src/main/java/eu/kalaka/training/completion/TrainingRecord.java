package eu.kalaka.training.completion;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.contracts.training.TrainingCompleted;
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
 */
@Document("training-records")
record TrainingRecord(
        @Id String id,
        UUID volunteerId,
        String course,
        UnitPath unit,
        LocalDate completedOn,
        @Nullable LocalDate validUntil) {

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
                course.validUntil(completedOn).orElse(null));
    }

    /** A later completion renews this one; one that is not later says nothing new. */
    Decision<TrainingRecord> renewedBy(TrainingRecord other, Instant now) {
        return other.completedOn.isAfter(completedOn)
                ? Decision.changed(other, other.completed(now))
                : Decision.kept(this);
    }

    TrainingCompleted completed(Instant at) {
        return new TrainingCompleted(volunteerId, unit.value(), course, completedOn, validUntil, at);
    }
}
