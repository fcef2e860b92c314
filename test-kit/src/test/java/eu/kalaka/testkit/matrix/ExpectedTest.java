package eu.kalaka.testkit.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.testkit.matrix.Client.Got;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpectedTest {

    @ParameterizedTest
    @EnumSource
    void aFailureOfTheServerIsNeverRight(Expected expected) {
        assertThat(expected.isMetBy(new Got(500, ""), true, true)).isFalse();
        assertThat(expected.isMetBy(new Got(500, ""), false, false)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 204, 409, 422})
    void aRefusalByTheDomainCountsAsAllowed(int status) {
        assertThat(Expected.ALLOWED.isMetBy(new Got(status, ""), false, false)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404})
    void aRefusalOfRightsOrABadCallDoesNot(int status) {
        assertThat(Expected.ALLOWED.isMetBy(new Got(status, ""), true, true)).isFalse();
    }

    @Test
    void hiddenIsOnlyWhatLooksLikeMissing() {
        assertThat(Expected.HIDDEN.isMetBy(new Got(404, ""), false, true)).isTrue();
        assertThat(Expected.HIDDEN.isMetBy(new Got(404, ""), false, false)).isFalse();
        assertThat(Expected.HIDDEN.isMetBy(new Got(403, ""), false, true)).isFalse();
    }

    @Test
    void aListThatShowsItIsNotRefused() {
        assertThat(Expected.REFUSED.isMetBy(new Got(200, ""), false, false)).isTrue();
        assertThat(Expected.REFUSED.isMetBy(new Got(200, ""), true, false)).isFalse();
        assertThat(Expected.ABSENT.isMetBy(new Got(200, ""), true, false)).isFalse();
    }
}
