package eu.kalaka.portal.room.staff.figure;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.portal.api.Answer;
import eu.kalaka.portal.api.Api;
import eu.kalaka.portal.api.Query;
import eu.kalaka.portal.api.Together;
import eu.kalaka.portal.frame.Codes;
import eu.kalaka.portal.frame.Dates;
import eu.kalaka.portal.room.staff.named.Units;
import eu.kalaka.portal.signin.Visitor;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The figures of a unit, and of each running programme against its targets; each leads to the list behind it. */
@Controller
class FiguresPage {

    /** How many agreements bear both signatures. */
    record Counted(long counted) {}

    /** A programme with its figures; {@code missing} where some of them do not come now. */
    record ProgrammeFigures(
            String name,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable Long pace,
            List<Figure> figures,
            boolean missing) {}

    private static final String AGREEMENTS = "agreements";

    private final Api api;
    private final Together together;
    private final Units units;
    private final Codes codes;
    private final Clock clock;

    FiguresPage(Api api, Together together, Units units, Codes codes, Clock clock) {
        this.api = api;
        this.together = together;
        this.units = units;
        this.codes = codes;
        this.clock = clock;
    }

    @GetMapping("/staff/figures")
    String figures(
            @RequestParam(required = false) @Nullable String unit,
            @ModelAttribute("visitor") Visitor visitor,
            Model page) {
        String where =
                unit != null && UnitPath.isPath(unit) ? unit : visitor.home().value();
        page.addAttribute("unit", where);
        page.addAttribute("units", units.of(visitor));
        page.addAttribute("figures", ofUnit(where));
        page.addAttribute(
                "programmes",
                api.get(
                                Query.of("/api/programmes").with("unit", where).with("status", "running"),
                                Programme.Listed.class)
                        .map(listed -> listed.items().stream()
                                .filter(programme -> !programme.targets().isEmpty())
                                .map(this::ofProgramme)
                                .toList()));
        return "staff/figures";
    }

    private Answer<List<Figure>> ofUnit(String unit) {
        Supplier<Answer<Long>> agreements = together.meanwhile(() -> agreements(unit, null));
        return indicators(unit, null).map(indicators -> {
            List<Figure> figures = new ArrayList<>(indicators.indicators().stream()
                    .map(indicator -> new Figure(
                            indicator.name(),
                            indicator.number(),
                            indicator.definition(),
                            ListBehind.of(indicator.code(), unit, null),
                            null,
                            null))
                    .toList());
            agreements
                    .get()
                    .found()
                    .ifPresent(count -> figures.add(new Figure(
                            codes.name("indicators", AGREEMENTS),
                            BigDecimal.valueOf(count),
                            null,
                            ListBehind.of(AGREEMENTS, unit, null),
                            null,
                            null)));
            return figures;
        });
    }

    private ProgrammeFigures ofProgramme(Programme programme) {
        Supplier<Answer<Long>> counting = together.meanwhile(() -> agreements(programme.unit(), programme.id()));
        Answer<Indicators> indicators = indicators(programme.unit(), programme.id());
        Answer<Long> agreements = counting.get();
        Long pace = programme.pace(LocalDate.now(clock.withZone(Dates.zone(new UnitPath(programme.unit())))));
        List<Figure> figures = programme.targets().stream()
                .flatMap(target -> value(target.indicator(), indicators, agreements)
                        .map(value -> new Figure(
                                codes.name("indicators", target.indicator()),
                                value,
                                null,
                                ListBehind.of(target.indicator(), programme.unit(), programme.id()),
                                target.value(),
                                pace))
                        .stream())
                .toList();
        return new ProgrammeFigures(
                codes.inLanguage(programme.names()),
                programme.startsOn(),
                programme.endsOn(),
                pace,
                figures,
                figures.size() < programme.targets().size());
    }

    private static Optional<BigDecimal> value(
            String indicator, Answer<Indicators> indicators, Answer<Long> agreements) {
        return indicator.equals(AGREEMENTS)
                ? agreements.found().map(BigDecimal::valueOf)
                : indicators.found().flatMap(all -> all.of(indicator)).map(Indicators.Indicator::number);
    }

    private Answer<Indicators> indicators(String unit, @Nullable UUID programme) {
        return api.get(Query.of("/api/indicators").with("unit", unit).with("programme", programme), Indicators.class);
    }

    private Answer<Long> agreements(String unit, @Nullable UUID programme) {
        return api.get(Query.of("/api/agreements/count").with("unit", unit).with("programme", programme), Counted.class)
                .map(Counted::counted);
    }
}
