package eu.kalaka.identity.signin.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailuresTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    @ParameterizedTest
    @CsvSource({"0, PT0S", "5, PT0S", "6, PT30S", "7, PT1M", "8, PT2M", "10, PT8M", "11, PT15M", "10000, PT15M"})
    void waitsTwiceAsLongEachTimeUpToAQuarterOfAnHour(int failures, Duration wait) {
        assertThat(BackOff.OF_LOGIN.waitAfter(failures)).isEqualTo(wait);
    }

    @Test
    void anAddressMayFailOftenerThanALogin() {
        assertThat(BackOff.OF_ADDRESS.waitAfter(30)).isZero();
        assertThat(BackOff.OF_ADDRESS.waitAfter(31)).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void theFirstFailuresCostNothing() {
        assertThat(fail(5).waitAt(NOW, BackOff.OF_LOGIN)).isZero();
        assertThat(Failures.NONE.waitAt(NOW, BackOff.OF_LOGIN)).isZero();
    }

    @Test
    void theWaitGoesByFromTheLastFailureOn() {
        Failures six = fail(6);
        assertThat(six.waitAt(NOW, BackOff.OF_LOGIN)).isEqualTo(Duration.ofSeconds(30));
        assertThat(six.waitAt(NOW.plusSeconds(29), BackOff.OF_LOGIN)).isEqualTo(Duration.ofSeconds(1));
        assertThat(six.waitAt(NOW.plusSeconds(30), BackOff.OF_LOGIN)).isZero();
    }

    @Test
    void countsOnAfterTheWaitUntilItIsForgotten() {
        Instant nextDay = NOW.plus(Duration.ofHours(24));
        assertThat(fail(6).andOne(nextDay.minusSeconds(1), BackOff.OF_LOGIN).count())
                .isEqualTo(7);
        assertThat(fail(6).andOne(nextDay, BackOff.OF_LOGIN).count()).isEqualTo(1);
        assertThat(fail(10_000).waitAt(nextDay, BackOff.OF_LOGIN)).isZero();
    }

    @Test
    void aDayOfGuessingIsAboutAHundredGuesses() {
        Failures failures = Failures.NONE;
        Instant at = NOW;
        while (at.isBefore(NOW.plus(Duration.ofHours(24)))) {
            failures = failures.andOne(at, BackOff.OF_LOGIN);
            at = at.plus(failures.waitAt(at, BackOff.OF_LOGIN));
        }
        assertThat(failures.count()).isBetween(90, 110);
    }

    @Test
    void aBackOffThatForgetsBeforeItsLongestWaitIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BackOff(1, Duration.ofSeconds(1), Duration.ofHours(2), Duration.ofHours(1)));
    }

    private static Failures fail(int times) {
        Failures failures = Failures.NONE;
        for (int i = 0; i < times; i++) {
            failures = failures.andOne(NOW, BackOff.OF_LOGIN);
        }
        return failures;
    }
}
