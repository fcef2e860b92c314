package eu.kalaka.matching.copies;

import eu.kalaka.contracts.GeoPoint;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.matching.HostId;
import eu.kalaka.matching.NeedId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What matching needs to know of a need: our view of {@code kalaka.need.state.v1}, and our copy of it.
 *
 * @param status draft, published or closed
 * @param activity code of the list {@code activity-types}
 * @param regime legal regime of its placements: koet, informal, iksz, gr_law, gr_municipal, gr_civil_protection
 * @param place where it happens; absent means remote or not said
 * @param minAge full years on the day of the shift
 * @param trainingMust codes of courses that must be completed and valid on the day
 */
@Document("needs")
public record Need(
        @Id UUID needId,
        String unit,
        UUID hostId,
        String status,
        String activity,
        String regime,
        @Nullable GeoPoint place,
        @Nullable Integer minAge,
        List<Shift> shifts,
        Set<String> skillsMust,
        Set<String> skillsNice,
        Set<String> trainingMust,
        Set<String> languagesNice) {

    public Need {
        shifts = Absent.none(shifts);
        skillsMust = Absent.none(skillsMust);
        skillsNice = Absent.none(skillsNice);
        trainingMust = Absent.none(trainingMust);
        languagesNice = Absent.none(languagesNice);
    }

    public NeedId id() {
        return new NeedId(needId);
    }

    public HostId host() {
        return new HostId(hostId);
    }

    public UnitPath unitPath() {
        return new UnitPath(unit);
    }

    public boolean isPublished() {
        return status.equals("published");
    }
}
