package eu.kalaka.matching.ranking;

import static eu.kalaka.matching.fixtures.Person.retiredNurseInTata;
import static eu.kalaka.matching.fixtures.Wanted.companyOnSaturdayMorning;
import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.matching.eligibility.Candidate;
import eu.kalaka.matching.eligibility.Opening;
import eu.kalaka.matching.fixtures.Wanted;
import eu.kalaka.matching.words.Word;
import eu.kalaka.testkit.Bundles;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EngineTest {

    private static final Opening OPENING = companyOnSaturdayMorning().opening();
    private static final Wanted LIKING =
            companyOnSaturdayMorning().liking("HLTH.nurse", "PRAC.drive_car").likingLanguages("de");

    @Test
    void weighsEachPartThatCouldBeAnswered() {
        Engine engine = new Engine("test", List.of(answering("a", 0.75, 1.0), answering("b", 0.25, 0.0)));

        assertThat(engine.score(nurse(), OPENING).value()).isEqualTo(0.75);
    }

    @Test
    void missingAnswersLeaveTheDenominator() {
        Part silent = new Part("silent", 0.9, (candidate, opening) -> Share.noAnswer());
        Engine engine = new Engine("test", List.of(silent, answering("a", 0.1, 1.0)));
        Score score = engine.score(nurse(), OPENING);

        assertThat(score.value()).isEqualTo(1.0);
        assertThat(score.parts()).extracting(ScorePart::part).containsExactly("a");
        assertThat(new Engine("test", List.of(silent)).score(nurse(), OPENING).value())
                .isZero();
    }

    @Test
    void versionOneIsFixed() {
        Engine one = Engine.of("1").orElseThrow();

        assertThat(one.parts())
                .extracting(part -> part.name() + " " + part.weight())
                .containsExactly(
                        "skills 0.3", "interests 0.2", "distance 0.2", "fairness 0.15", "languages 0.1", "margin 0.05");
        assertThat(one.score(nurse(), LIKING.opening()).value()).isEqualTo(0.75);
        assertThat(one.score(nurse(), LIKING.opening()).parts())
                .extracting(part -> part.part() + " " + part.share())
                .containsExactly(
                        "skills 0.5", "interests 0.5", "distance 1.0", "fairness 1.0", "languages 1.0", "margin 1.0");
    }

    @Test
    void versionTwoIsFixed() {
        Engine two = Engine.of("2").orElseThrow();

        assertThat(two.parts())
                .extracting(part -> part.name() + " " + Math.round(part.weight()))
                .containsExactly(
                        "skills 24",
                        "interests 16",
                        "distance 16",
                        "fairness 11",
                        "languages 8",
                        "continuity 8",
                        "reliability 7",
                        "margin 5",
                        "waiting 5");
        assertThat(Weights.OF_ENGINE_2.sum()).isEqualTo(100);
        // (24·500 + 16·500 + (16 + 11 + 8 + 5)·1000) / 88
        assertThat(two.score(nurse(), LIKING.opening()).value()).isEqualTo(0.6818);
    }

    @Test
    void versionThreeIsFixedAndInUse() {
        Engine three = Engine.of("3").orElseThrow();

        assertThat(Engine.PRESENT).isSameAs(three);
        assertThat(three.parts())
                .extracting(part -> part.name() + " " + Math.round(part.weight()))
                .containsExactly(
                        "skills 16",
                        "interests 28",
                        "distance 24",
                        "fairness 14",
                        "languages 5",
                        "continuity 5",
                        "reliability 4",
                        "margin 1",
                        "waiting 3");
        assertThat(Weights.OF_ENGINE_3.sum()).isEqualTo(100);
    }

    @Test
    void noTwoEnginesShareAVersion() {
        assertThat(Engine.ALL).extracting(Engine::version).doesNotHaveDuplicates();
        assertThat(Engine.of("0")).isEmpty();
    }

    @Test
    void showsEveryPartWithShareAndWeight() {
        Score score = Engine.PRESENT.score(nurse(), LIKING.opening());

        assertThat(score.parts())
                .extracting(part -> part.part() + " " + part.share())
                .containsExactly(
                        "skills 0.5",
                        "interests 0.5",
                        "distance 1.0",
                        "fairness 1.0",
                        "languages 1.0",
                        "continuity 0.0",
                        "margin 1.0");
        // (16·500 + 28·500 + (24 + 14 + 5 + 1)·1000) / 93
        assertThat(score.value()).isEqualTo(0.7097);
    }

    @Test
    void theMeanIsInWholeTenThousandthsRoundedHalfUp() {
        assertThat(WholeMean.tenThousandths(0, 0)).isZero();
        assertThat(WholeMean.tenThousandths(1000L * 24, 24)).isEqualTo(10_000);
        assertThat(WholeMean.tenThousandths(1, 3)).isEqualTo(3);
        assertThat(WholeMean.tenThousandths(1, 4)).isEqualTo(3);
        assertThat(WholeMean.tenThousandths(1, 20)).isEqualTo(1);
        assertThat(WholeMean.tenThousandths(1, 21)).isZero();
    }

    @Test
    void everyPartHasItsWords() {
        Bundles.assertHasAll(
                "messages",
                Engine.PRESENT.parts().stream()
                        .map(part -> "part." + part.name())
                        .toList());
    }

    @Test
    void aTieGoesToTheSmallerId() {
        Score score = Engine.PRESENT.score(nurse(), OPENING);
        Score lower = new Score("1", score.value() - 0.0001, List.of());
        Ranked first = ranked("00000000-0000-7000-8000-000000000001", score);
        Ranked second = ranked("00000000-0000-7000-8000-000000000002", score);
        Ranked third = ranked("00000000-0000-7000-8000-000000000000", lower);
        Comparator<Ranked> order = Ranked.BEST_FIRST;

        assertThat(Stream.of(third, second, first).sorted(order)).containsExactly(first, second, third);
    }

    @Test
    void scoresThatNobodyCouldTellApartAreTies() {
        Score one = Score.of("1", List.of(new ScorePart("a", 1.0 / 3, 1, word())));
        Score other = Score.of("1", List.of(new ScorePart("a", 0.33331, 1, word())));

        assertThat(one.value()).isEqualTo(other.value()).isEqualTo(0.3333);
    }

    private static Candidate nurse() {
        return retiredNurseInTata().candidate();
    }

    private static Ranked ranked(String id, Score score) {
        return new Ranked(retiredNurseInTata().withId(id).candidate(), score);
    }

    private static Part answering(String name, double weight, double share) {
        return new Part(name, weight, (candidate, opening) -> Share.of(share, word()));
    }

    private static Word word() {
        return new Word.Plain("");
    }
}
