package eu.kalaka.registry.transfer;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.aggregate.Decision;
import eu.kalaka.registry.volunteer.VolunteerId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The wish that another data controller keeps a volunteer. It holds nothing about her: who she is, only her record says, and that
 * is with exactly one controller.
 *
 * @param from her unit when it was asked for
 * @param to the unit that is to keep her
 * @param answered when and by whom it was accepted, refused or taken back
 */
@Document("transfers")
record Transfer(
        @Id TransferId id,
        VolunteerId volunteer,
        UnitPath from,
        UnitPath to,
        Status status,
        Step asked,
        @Nullable Step answered) {

    /** Where it stands. */
    enum Status {
        REQUESTED,
        /** Said yes to; her record is about to change hands. */
        ACCEPTING,
        ACCEPTED,
        REFUSED,
        WITHDRAWN
    }

    /** Who did it, when and why. */
    record Step(Instant at, String by, @Nullable String reason) {}

    /** Yes; from here on nobody can take it back. */
    Decision<Transfer> accept(Step step) {
        return status == Status.ACCEPTED ? Decision.kept(this) : answer(Status.ACCEPTING, step);
    }

    /** Her record has changed hands. */
    Decision<Transfer> moved() {
        return status == Status.ACCEPTING
                ? Decision.changed(new Transfer(id, volunteer, from, to, Status.ACCEPTED, asked, answered))
                : Decision.kept(this);
    }

    /** Her record could no longer change hands: she left, or it was merged, in this very moment. */
    Decision<Transfer> failed() {
        return status == Status.ACCEPTING
                ? Decision.changed(new Transfer(id, volunteer, from, to, Status.REFUSED, asked, answered))
                : Decision.kept(this);
    }

    Decision<Transfer> refuse(Step step) {
        return answer(Status.REFUSED, step);
    }

    Decision<Transfer> withdraw(Step step) {
        return answer(Status.WITHDRAWN, step);
    }

    private Decision<Transfer> answer(Status answer, Step step) {
        if (status == answer) {
            return Decision.kept(this);
        }
        return status == Status.REQUESTED
                ? Decision.changed(new Transfer(id, volunteer, from, to, answer, asked, step))
                : Decision.refused(TransferRefusal.ALREADY_ANSWERED);
    }
}
