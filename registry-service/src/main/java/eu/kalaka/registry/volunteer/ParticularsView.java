package eu.kalaka.registry.volunteer;

import eu.kalaka.contracts.SkillLevel;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was learnt of a volunteer after the form.
 *
 * @param keptApart hosts; why stays with whoever recorded it
 */
record ParticularsView(
        List<SkillLevel> skillLevels,
        List<Evidence> evidence,
        @Nullable Guardian guardian,
        @Nullable Citizenship citizenship,
        @Nullable Student student,
        List<UUID> keptApart,
        List<OtherDays> otherDays,
        @Nullable Identity identity) {

    static ParticularsView of(Particulars particulars) {
        return new ParticularsView(
                particulars.skillLevels(),
                particulars.evidence(),
                particulars.guardian(),
                particulars.citizenship(),
                particulars.student(),
                particulars.keptApart().stream().map(KeptApart::hostId).toList(),
                particulars.otherDays(),
                particulars.identity());
    }
}
