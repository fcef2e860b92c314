package eu.kalaka.registry.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DuplicatesReportTest {

    @Test
    void findsNearlyAllWhoAreKeptTwiceAndFewWhoAreNot() {
        DuplicatesReport report = DuplicatesReport.on(MadeUpRegister.of(20_000, 20261121));

        assertThat(report.recall()).as("%s", report).isGreaterThanOrEqualTo(0.95);
        assertThat(report.precision()).as("%s", report).isGreaterThanOrEqualTo(0.90);
    }
}
