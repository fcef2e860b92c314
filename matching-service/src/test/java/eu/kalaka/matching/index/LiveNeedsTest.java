package eu.kalaka.matching.index;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.matching.copies.Need;
import eu.kalaka.matching.fixtures.Wanted;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The needs in memory against a plain list of all. */
class LiveNeedsTest {

    private static final List<String> UNITS = List.of("/hu/ke/tata", "/hu/ke", "/hu/pe/erd", "/gr/serres");
    private static final List<String> STATES = List.of("published", "published", "draft", "closed");

    private final LiveNeeds needs = new LiveNeeds();
    private final Map<UUID, Need> known = new HashMap<>();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void areThosePublishedInTheControllerWhateverHappensToThem(long seed) {
        Random dice = new Random(seed);
        List<Wanted> all = LongStream.range(0, 30)
                .mapToObj(_ -> Wanted.companyOnSaturdayMorning())
                .toList();
        for (int change = 0; change < 300; change++) {
            Wanted one = all.get(dice.nextInt(all.size()));
            if (dice.nextInt(5) == 0) {
                needs.erase(one.uuid());
                known.remove(one.uuid());
            } else {
                Need need = one.in(UNITS.get(dice.nextInt(UNITS.size())))
                        .thatIs(STATES.get(dice.nextInt(STATES.size())))
                        .need();
                needs.put(need);
                known.put(need.needId(), need);
            }
            for (String unit : UNITS) {
                UnitPath controller = new UnitPath(unit).controller();
                assertThat(needs.publishedIn(controller))
                        .containsExactlyInAnyOrderElementsOf(known.values().stream()
                                .filter(Need::isPublished)
                                .filter(need -> need.unitPath().controller().equals(controller))
                                .toList());
            }
        }
    }
}
