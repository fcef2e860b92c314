package eu.kalaka.matching.eligibility;

import static eu.kalaka.matching.fixtures.Person.retiredNurseInTata;
import static eu.kalaka.matching.fixtures.Wanted.companyOnSaturdayMorning;
import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.contracts.GeoPoint;
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
                        "age",
                        "evening",
                        "skills",
                        "training",
                        "availability",
                        "distance",
                        "clash");
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
