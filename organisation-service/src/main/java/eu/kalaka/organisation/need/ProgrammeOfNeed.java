package eu.kalaka.organisation.need;

import eu.kalaka.organisation.programme.ProgrammeId;
import eu.kalaka.organisation.programme.Programmes;
import eu.kalaka.platform.aggregate.Refusal;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A need belongs to a programme of its own controller that is not closed; one that it has had may close under it. */
@Component
class ProgrammeOfNeed {

    private final Programmes programmes;

    ProgrammeOfNeed(Programmes programmes) {
        this.programmes = programmes;
    }

    Optional<Refusal> refusal(Need need) {
        UUID programme = need.conditions().programmeId();
        return programme == null
                        || programmes.exists(
                                new ProgrammeId(programme), need.unit().controller())
                ? Optional.empty()
                : Optional.of(NeedRefusal.UNKNOWN_PROGRAMME);
    }

    /** The same where the need already belongs to one. */
    Optional<Refusal> refusal(Need before, Need wanted) {
        return Objects.equals(
                        before.conditions().programmeId(), wanted.conditions().programmeId())
                ? Optional.empty()
                : refusal(wanted);
    }

    /** What is said of it, for a copy: without a programme that has closed meanwhile. */
    Conditions ofCopy(Need need) {
        return refusal(need).isPresent() ? need.conditions().withoutProgramme() : need.conditions();
    }
}
