package eu.kalaka.matching.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.kalaka.matching.ranking.Engine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class QualityReportTest {

    private static final Path CHECKED_IN = Path.of("..", "benchmarks", "quality.md");
    private static final Map<String, Figures> FIGURES = QualityReport.figures();
    private static final Map<String, Figures> ELSEWHERE = QualityReport.figuresElsewhere();

    @Test
    void theCheckedInReportSaysWhatTheEnginesDo() throws Exception {
        assertThat(QualityReport.page(FIGURES, ELSEWHERE))
                .as(
                        "A change of the ranking is a decision: look at the figures, then benchmarks/run quality > benchmarks/quality.md")
                .isEqualTo(Files.readString(CHECKED_IN));
    }

    @Test
    void everyEngineIsBetterThanChance() {
        double chance = of("by chance").precision();

        assertThat(of("1").precision()).isGreaterThan(chance * 1.5);
        assertThat(of("2").precision()).isGreaterThan(chance * 1.5);
        assertThat(of("3").precision()).isGreaterThan(chance * 1.5);
    }

    @Test
    void fairnessSpreadsTheLoad() {
        assertThat(of("1").gini()).isLessThan(of("1 without fairness").gini());
        assertThat(of("2").gini()).isLessThan(of("2 without fairness").gini());
        assertThat(of("3").gini()).isLessThan(of("3 without fairness").gini());
    }

    @Test
    void theEngineInUseIsBetterThanThoseBeforeItAndAsFairAndAsNear() {
        for (Map<String, Figures> county : List.of(FIGURES, ELSEWHERE)) {
            Figures present = Objects.requireNonNull(county.get(Engine.PRESENT.version()));
            for (String version : List.of("1", "2")) {
                Figures before = Objects.requireNonNull(county.get(version));
                assertThat(present.precision()).isGreaterThan(before.precision());
                assertThat(present.gini()).isLessThanOrEqualTo(before.gini());
                assertThat(present.km()).isLessThanOrEqualTo(before.km());
            }
        }
    }

    @Test
    void theSameSeedMakesTheSameCounty() {
        assertThat(new MadeUpCounty().neighbours()).isEqualTo(new MadeUpCounty().neighbours());
        assertThat(new MadeUpCounty().openings()).isEqualTo(new MadeUpCounty().openings());
    }

    @Test
    void giniIsZeroWhereAllAreAlikeAndNearOneWhereOneHasAll() {
        assertThat(Figures.gini(new int[] {2, 2, 2})).isCloseTo(0, within(1e-12));
        assertThat(Figures.gini(new int[] {0, 0, 0, 8})).isCloseTo(0.75, within(1e-12));
        assertThat(Figures.gini(new int[] {0, 0})).isZero();
    }

    private static Figures of(String engine) {
        return Objects.requireNonNull(FIGURES.get(engine));
    }
}
