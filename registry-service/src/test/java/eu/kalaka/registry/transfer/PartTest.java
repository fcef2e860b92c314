package eu.kalaka.registry.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.testkit.Bundles;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PartTest {

    @Test
    void theOtherSideIsToldHowMuchAndNotWhat() {
        assertThat(Part.courses(List.of("first-aid", "hospital")).forTheOtherSide())
                .isEqualTo(Part.goes("completions", 2));
        assertThat(Part.hours(3, Duration.ofHours(7)).forTheOtherSide()).isEqualTo(Part.hours(3, Duration.ofHours(7)));
        assertThat(Part.stays("contract_records", 1, LocalDate.of(2031, 5, 11))
                        .forTheOtherSide()
                        .until())
                .isNull();
    }

    @Test
    void everyFateHasItsWords() {
        Bundles.assertHasAll(
                "messages",
                Stream.of(Part.Fate.values())
                        .map(fate -> "transfer.fate." + fate.code())
                        .toList());
    }
}
