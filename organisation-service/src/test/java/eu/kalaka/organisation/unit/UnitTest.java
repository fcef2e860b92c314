package eu.kalaka.organisation.unit;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.contracts.GeoPoint;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.contracts.organisation.UnitState;
import eu.kalaka.organisation.unit.UnitChange.What;
import eu.kalaka.platform.aggregate.Decision;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {

    private static final Instant MORNING = Instant.parse("2026-11-21T08:00:00Z");
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final UnitPath BAJ = new UnitPath("/hu/ke/tata/baj");
    private static final UnitPath BAJ_UNDER_KOMAROM = new UnitPath("/hu/ke/komarom/baj");
    private static final Description POINT =
            new Description(UnitKind.POINT, Map.of("hu", "Baj"), null, null, List.of());
    private static final Description MOVED_HOUSE =
            new Description(UnitKind.POINT, Map.of("hu", "Baj"), new GeoPoint(47.65, 18.36), null, List.of());

    @ParameterizedTest
    @CsvSource({
        "/hu/ke, /",
        "/gr/serres, /",
        "/hu/ke/tata, /hu/ke",
        "/hu/ke/tata/tata, /hu/ke/tata",
        "/hu/ke/tata/tata/old-town, /hu/ke/tata/tata"
    })
    void aCountyStandsUnderTheNetworkEveryOtherUnderItsPath(String path, String above) {
        assertThat(Unit.above(new UnitPath(path))).isEqualTo(new UnitPath(above));
    }

    @Test
    void theSameDescriptionTwiceChangesNothing() {
        assertThat(baj().describedAs(POINT, NOON, "worker")).isEqualTo(Decision.kept(baj()));
    }

    @Test
    void anotherDescriptionLeavesTheOldOneInTheHistory() {
        Unit described = changed(baj().describedAs(MOVED_HOUSE, NOON, "worker"));

        assertThat(described.description()).isEqualTo(MOVED_HOUSE);
        assertThat(described.history()).extracting(UnitChange::what).containsExactly(What.CREATED, What.DESCRIBED);
        assertThat(described.history().getLast().before()).isEqualTo(POINT);
    }

    @Test
    void aClosedUnitKeepsItsHistoryAndTakesNoNewDescription() {
        Unit closed = changed(baj().close("nobody came", NOON, "manager"));

        assertThat(closed.isOpen()).isFalse();
        assertThat(closed.history())
                .hasSize(2)
                .last()
                .extracting(UnitChange::reason)
                .isEqualTo("nobody came");
        assertThat(closed.close("again", NOON, "manager")).isEqualTo(Decision.kept(closed));
        assertThat(closed.describedAs(MOVED_HOUSE, NOON, "worker"))
                .isEqualTo(Decision.refused(UnitRefusal.UNIT_IS_CLOSED));
        assertThat(changed(closed.reopen(NOON, "manager")).isOpen()).isTrue();
    }

    @Test
    void aMovedPointSaysWhereItWentAndWhereItCameFrom() {
        Unit left = changed(baj().moveAway(BAJ_UNDER_KOMAROM, NOON, "manager"));
        Unit arrived = Unit.movedHere(BAJ_UNDER_KOMAROM, baj(), NOON, "manager");

        assertThat(left.movedTo()).isEqualTo(BAJ_UNDER_KOMAROM);
        assertThat(left.isOpen()).isFalse();
        assertThat(arrived.movedFrom()).isEqualTo(BAJ);
        assertThat(arrived.description()).isEqualTo(POINT);
        assertThat(left.moveAway(BAJ_UNDER_KOMAROM, NOON, "manager")).isEqualTo(Decision.kept(left));
        assertThat(left.moveAway(new UnitPath("/hu/ke/kisber/baj"), NOON, "manager"))
                .isEqualTo(Decision.refused(UnitRefusal.UNIT_IS_CLOSED));
    }

    @Test
    void othersAreToldTheWireNameOfTheKindAndWhetherItIsClosed() {
        assertThat(baj().snapshots())
                .containsExactly(new UnitState("/hu/ke/tata/baj", "point", Map.of("hu", "Baj"), null));
        assertThat(changed(baj().moveAway(BAJ_UNDER_KOMAROM, NOON, "manager")).snapshots())
                .containsExactly(new UnitState(
                        "/hu/ke/tata/baj", "point", Map.of("hu", "Baj"), null, NOON, "/hu/ke/komarom/baj"));
    }

    private static Unit baj() {
        return Unit.created(BAJ, POINT, MORNING, "office");
    }

    private static Unit changed(Decision<Unit> decision) {
        assertThat(decision).isInstanceOf(Decision.Changed.class);
        return ((Decision.Changed<Unit>) decision).state();
    }
}
