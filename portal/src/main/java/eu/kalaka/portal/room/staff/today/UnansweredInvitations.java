package eu.kalaka.portal.room.staff.today;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.portal.api.Answer;
import eu.kalaka.portal.frame.Dates;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who was asked and has not answered, the longest waiting first. */
@Component
@Order(2)
class UnansweredInvitations implements Part {

    private final Placements placements;
    private final Dates dates;

    UnansweredInvitations(Placements placements, Dates dates) {
        this.placements = placements;
        this.dates = dates;
    }

    @Override
    public String key() {
        return "invitations";
    }

    @Override
    public Answer<Summary> of(UnitPath unit) {
        return placements.summary(
                unit,
                "invited",
                placement -> true,
                Placements.Placement::invitedAt,
                (placement, name) -> new Summary.Line(
                        "/staff/needs/" + placement.needId(),
                        name,
                        placement.needTitle(),
                        dates.moment(placement.invitedAt(), placement.unit())));
    }
}
