package eu.kalaka.portal.room.staff.today;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.portal.api.Answer;
import eu.kalaka.portal.api.Api;
import eu.kalaka.portal.api.Query;
import eu.kalaka.portal.frame.Codes;
import eu.kalaka.portal.frame.Dates;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Papers that soon no longer count, or already do not. */
@Component
@Order(4)
class ExpiringPapers implements Part {

    private static final int DAYS = 60;

    private final Api api;
    private final Codes codes;
    private final Dates dates;

    ExpiringPapers(Api api, Codes codes, Dates dates) {
        this.api = api;
        this.codes = codes;
        this.dates = dates;
    }

    record Paper(UUID volunteerId, String name, String type, LocalDate validUntil) {}

    @Override
    public String key() {
        return "papers";
    }

    @Override
    public Answer<Summary> of(UnitPath unit) {
        Query ending = Query.of("/api/expiring-evidence").with("unit", unit).with("days", DAYS);
        return api.get(ending, Paper[].class).map(papers -> {
            List<Summary.Line> lines = Arrays.stream(papers)
                    .limit(Summary.SHORT)
                    .map(paper -> new Summary.Line(
                            "/staff/volunteers/" + paper.volunteerId(),
                            paper.name(),
                            codes.name("evidence-types", paper.type()),
                            dates.day(paper.validUntil())))
                    .toList();
            return new Summary(papers.length, false, lines);
        });
    }
}
