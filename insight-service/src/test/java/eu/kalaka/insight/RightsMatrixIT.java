package eu.kalaka.insight;

import eu.kalaka.testkit.ServiceTest;
import eu.kalaka.testkit.matrix.Call;
import eu.kalaka.testkit.matrix.Fixture;
import eu.kalaka.testkit.matrix.PlantedHole;
import eu.kalaka.testkit.matrix.RightsMatrix;
import java.util.EnumSet;
import java.util.Set;

@ServiceTest(InsightService.class)
class RightsMatrixIT extends RightsMatrix {

    @Override
    protected Fixture fixture() {
        return Fixture.of("insight")
                .inUnit("GET /api/indicators", unit -> Call.to("/api/indicators?unit=" + unit))
                .inUnit("GET /api/live", unit -> Call.to("/api/live?unit=" + unit));
    }

    @Override
    protected Set<String> sample() {
        return Set.of("GET /api/indicators", "GET /api/live");
    }

    /** Figures are nobody's own. */
    @Override
    protected Set<PlantedHole> holes() {
        return EnumSet.complementOf(EnumSet.of(PlantedHole.EVERY_RECORD_IS_ONES_OWN));
    }
}
