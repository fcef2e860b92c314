package eu.kalaka.matching.eligibility;

import static eu.kalaka.matching.eligibility.Asked.booking;
import static eu.kalaka.matching.fixtures.Person.retiredNurseInTata;
import static eu.kalaka.matching.fixtures.Person.schoolgirlInTata;
import static eu.kalaka.matching.fixtures.Wanted.companyOnSaturdayMorning;
import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.contracts.GeoPoint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GatesTest {

    @Test
    void areToldInAFixedOrder() {
        assertThat(Gates.ALL)
                .extracting(Gate::name)
                .containsExactly(
                        "status",
                        "consent",
                        "controller",
                        "blocked",
                        "age",
                        "guardian",
                        "non_eea",
                        "evening",
                        "abroad",
                        "minors_day",
                        "minors_week",
                        "rest",
                        "student",
                        "mentor",
                        "iksz_time",
                        "skills",
                        "evidence",
                        "training",
                        "availability",
                        "distance",
                        "radius",
                        "clash");
    }

    @Test
    void doNotDependOnTheirOrder() {
        Candidate candidate = schoolgirlInTata()
                .guardedBy(null)
                .freeOn()
                .takenBy(booking("2026-11-28T08:00+01:00", "2026-11-28T10:00+01:00"))
                .candidate();
        Opening opening = companyOnSaturdayMorning()
                .at("2026-11-28T09:00+01:00", "2026-11-28T21:00+01:00")
                .under("iksz")
                .inTheArea("health")
                .requiring("HLTH.nurse")
                .requiringEvidence("health_fitness")
                .requiringTraining("hospital-volunteer")
                .taken(2)
                .opening();
        List<ClosedGate> inOrder = Gates.closed(Gates.WHY_NOT, candidate, opening);
        List<Gate> shuffled = new ArrayList<>(Gates.WHY_NOT);

        assertThat(inOrder).hasSizeGreaterThan(10);
        for (int seed = 0; seed < 50; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(Gates.closed(shuffled, candidate, opening)).containsExactlyInAnyOrderElementsOf(inOrder);
        }
    }

    @Test
    void whoFitsIsToldWhereEveryPlaceIsTaken() {
        Candidate nurse = retiredNurseInTata().candidate();

        assertThat(Gates.closed(
                        Gates.WHY_NOT,
                        nurse,
                        companyOnSaturdayMorning().taken(1).opening()))
                .isEmpty();
        assertThat(Gates.closed(
                        Gates.WHY_NOT,
                        nurse,
                        companyOnSaturdayMorning().taken(2).opening()))
                .extracting(ClosedGate::gate)
                .containsExactly("capacity");
        assertThat(Gates.closed(
                        Gates.ALL, nurse, companyOnSaturdayMorning().taken(2).opening()))
                .isEmpty();
    }

    @Test
    void askTheLawAgainWhenSheSaysYes() {
        assertThat(Gates.ON_ACCEPTANCE)
                .extracting(Gate::name)
                .contains(
                        "guardian", "non_eea", "evening", "minors_day", "minors_week", "rest", "iksz_time", "evidence")
                .doesNotContain("availability", "distance", "radius", "clash");
    }

    @Test
    void doNotAskHerWishesAgainWhenSheSaysYes() {
        Candidate farAndBusy = retiredNurseInTata()
                .freeOn("MONDAY/evening")
                .livingAt(new GeoPoint(41.09, 23.55))
                .candidate();
        Candidate withoutConsent = retiredNurseInTata().consentingTo().candidate();
        Opening opening = companyOnSaturdayMorning().opening();

        assertThat(Gates.closed(Gates.ON_ACCEPTANCE, farAndBusy, opening)).isEmpty();
        assertThat(Gates.closed(Gates.ON_ACCEPTANCE, withoutConsent, opening))
                .extracting(ClosedGate::gate)
                .containsExactly("consent");
    }
}
