package eu.kalaka.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NewestTest {

    @Test
    void keepsTheLastFiveHundredNewestFirst() {
        Newest<Integer> newest = new Newest<>();
        for (int i = 1; i <= 502; i++) {
            newest.add(i);
        }

        assertThat(newest.all()).hasSize(500).startsWith(502, 501).endsWith(3);
    }
}
