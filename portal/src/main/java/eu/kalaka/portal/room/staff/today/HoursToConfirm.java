package eu.kalaka.portal.room.staff.today;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.portal.api.Answer;
import eu.kalaka.portal.frame.Dates;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whose shift is over without confirmed hours, the oldest first. */
@Component
@Order(3)
class HoursToConfirm implements Part {

    private final Placements placements;
    private final Dates dates;
    private final Clock clock;

    HoursToConfirm(Placements placements, Dates dates, Clock clock) {
        this.placements = placements;
        this.dates = dates;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "hours";
    }

    @Override
    public Answer<Summary> of(UnitPath unit) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return placements.summary(
                unit,
                "accepted",
                placement -> placement.lacksHours(now),
                placement -> placement.end().toInstant(),
                (placement, name) -> new Summary.Line(
                        "/staff/placements?view=to_confirm",
                        name,
                        placement.needTitle(),
                        dates.span(placement.start(), placement.end())));
    }
}
