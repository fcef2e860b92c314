package eu.kalaka.matching.quality;

import eu.kalaka.matching.eligibility.Candidate;
import eu.kalaka.matching.eligibility.Opening;
import eu.kalaka.matching.ranking.Engine;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;

/** The figures of every engine, with and without fairness, as a page of Markdown. */
final class QualityReport {

    private static final String BY_CHANCE = "by chance";
    private static final long ELSEWHERE = 11;

    private QualityReport() {}

    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        out.print(page(figures(), figuresElsewhere()));
        out.flush();
    }

    /** By the name of the engine. */
    static Map<String, Figures> figures() {
        MadeUpCounty county = new MadeUpCounty();
        Map<String, Figures> figures = new LinkedHashMap<>();
        figures.put(BY_CHANCE, Story.of(county, QualityReport::byChance));
        Engine.ALL.forEach(engine -> {
            figures.put(engine.version(), Story.of(county, by(engine)));
            figures.put(engine.version() + " without fairness", Story.of(county, by(engine.without("fairness"))));
        });
        return figures;
    }

    /** The same of the engines in a county that nobody looked at when the weights were chosen. */
    static Map<String, Figures> figuresElsewhere() {
        MadeUpCounty county = new MadeUpCounty(ELSEWHERE);
        Map<String, Figures> figures = new LinkedHashMap<>();
        Engine.ALL.forEach(engine -> figures.put(engine.version(), Story.of(county, by(engine))));
        return figures;
    }

    static String page(Map<String, Figures> figures, Map<String, Figures> elsewhere) {
        StringBuilder page =
                new StringBuilder("""
                # Quality of the ranking

                `benchmarks/run quality` prints this page; `QualityReportTest` fails where it no longer says what the engines do, so that a change of
                weights is a decision that is seen. The people and needs are made up (`matching-service/src/test/…/quality`, %d people, %d openings in
                two months, seed %d): what they truly like, bear and speak is known there and hidden from the engines, which see only what
                such people write into a form. Each opening is offered to those who fit, best first, until its places are filled; whoever would be
                glad of it says yes.

                """.formatted(MadeUpCounty.NEIGHBOURS, MadeUpCounty.OPENINGS, MadeUpCounty.SEED));
        table(figures, page);
        page.append("""

                The same in a county of another seed, which was not looked at when the weights were chosen:

                """);
        table(elsewhere, page);
        return page.append("""

                Precision: which share of the ten put first everybody would have been glad of. Gini: 0 where all who could have had a shift had
                equally many, 1 where one had them all. By chance: those who fit, in no order.

                Why engine 3: engine 2 gave so much to parts that say little of whether somebody will be glad (margin, waiting, reliability of
                people who nearly all come) that it was no better than engine 1. Weights were moved one against another on counties of three
                other seeds as long as precision rose and neither the load nor the way grew; from the best found (precision 0.59 there) a good
                way back was kept, because what these people like is made up and a real county's useful skills may tell more than theirs.
                Its price: in the first county a few more are asked for each place, and a few places fewer are filled.
                """).toString();
    }

    private static void table(Map<String, Figures> figures, StringBuilder page) {
        page.append("""
                | engine | precision at 10 | km of the first 10 | asked for each place | places filled | Gini of shifts | got a shift |
                |---|---|---|---|---|---|---|
                """);
        figures.forEach((name, figure) -> page.append(String.format(
                Locale.ROOT,
                "| %s | %.3f | %.1f | %.2f | %.1f %% | %.3f | %.1f %% |\n",
                name,
                figure.precision(),
                figure.km(),
                figure.asked(),
                100 * figure.filled(),
                figure.gini(),
                100 * figure.reached())));
    }

    private static ToDoubleBiFunction<Candidate, Opening> by(Engine engine) {
        return (candidate, opening) -> engine.score(candidate, opening).value();
    }

    /** The same chance each time. */
    private static double byChance(Candidate candidate, Opening opening) {
        long mixed = candidate.volunteer().volunteerId().getLeastSignificantBits()
                ^ opening.shift().shiftId().getMostSignificantBits();
        return new java.util.SplittableRandom(mixed).nextDouble();
    }
}
