package eu.kalaka.insight.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.contracts.Catalogue;
import eu.kalaka.contracts.Message;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.contracts.matching.HoursConfirmed;
import eu.kalaka.contracts.organisation.NeedChanged;
import eu.kalaka.contracts.organisation.NeedClosed;
import eu.kalaka.contracts.registry.MergeUndone;
import eu.kalaka.contracts.registry.VolunteerMerged;
import eu.kalaka.insight.TestFacts;
import eu.kalaka.insight.fact.Evidence;
import eu.kalaka.insight.fact.Fact;
import eu.kalaka.platform.bus.BusJson;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TallyTest {

    private static final UnitPath COUNTY = new UnitPath("/hu/ke");
    private static final String TATA = "/hu/ke/tata";
    private static final String KOMAROM = "/hu/ke/komarom";
    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");
    private static final Instant AFTER_THE_SHIFT = Instant.parse("2099-05-01T11:00:00Z");

    private final BusJson json = new BusJson();
    private final Tally tally = new Tally();
    private final UUID anna = UUID.randomUUID();
    private final UUID bela = UUID.randomUUID();

    @Test
    void countsAVolunteerPlacedTwiceOnce() {
        tell(hours(anna, "PT2H", TATA), 1);
        tell(hours(anna, "PT1H30M", KOMAROM), 2);
        tell(hours(bela, "PT1H", TATA), 1);

        assertThat(figures(COUNTY).placed()).isEqualTo(2);
        assertThat(figures(COUNTY).hours()).isEqualTo(Duration.parse("PT4H30M"));
        assertThat(figures(new UnitPath(KOMAROM)).placed()).isEqualTo(1);
        assertThat(figures(new UnitPath("/hu/kem"))).isEqualTo(figures(new UnitPath("/gr/serres")));
    }

    @Test
    void countsNobodyAsPlacedBeforeTheFirstConfirmedAttendance() {
        tell(TestFacts.placement(UUID.randomUUID(), UUID.randomUUID(), anna, TATA), 1);

        assertThat(figures(COUNTY).placed()).isZero();
        assertThat(figures(COUNTY).hours()).isEqualTo(Duration.ZERO);
        assertThat(figures(COUNTY).placements()).isEqualTo(1);
    }

    @Test
    void keepsSchoolServiceOutOfTheHours() {
        tell(TestFacts.hours(UUID.randomUUID(), anna, "iksz", Duration.ofHours(50), TATA), 1);

        assertThat(figures(COUNTY).hours()).isEqualTo(Duration.ZERO);
        assertThat(figures(COUNTY).ikszHours()).isEqualTo(Duration.ofHours(50));
    }

    @Test
    void countsARegisteredVolunteerUntilSheLeaves() {
        tell(TestFacts.registered(anna, TATA), 1);
        tell(TestFacts.statusChanged(anna, TATA, "paused"), 2);
        assertThat(figures(COUNTY).registered()).isEqualTo(1);

        tell(TestFacts.statusChanged(anna, TATA, "left"), 3);
        assertThat(figures(COUNTY).registered()).isZero();
    }

    @Test
    void believesTheLaterOfTwoFactsWhicheverComesFirst() {
        tell(TestFacts.statusChanged(anna, TATA, "left"), 3);
        tell(TestFacts.statusChanged(anna, TATA, "active"), 2);
        tell(TestFacts.registered(anna, TATA), 1);

        assertThat(figures(COUNTY).registered()).isZero();
    }

    @Test
    void whoMovesToAnotherCountyIsCountedThereAndHerHoursStay() {
        tell(TestFacts.registered(anna, TATA), 1);
        tell(hours(anna, "PT2H", TATA), 1);
        tell(TestFacts.statusChanged(anna, TATA, "moved"), 5);
        tell(TestFacts.statusChanged(anna, "/hu/ve/veszprem", "active"), 6);

        assertThat(figures(COUNTY).registered()).isZero();
        assertThat(figures(new UnitPath("/hu/ve")).registered()).isEqualTo(1);
        assertThat(figures(COUNTY).hours()).isEqualTo(Duration.ofHours(2));
        assertThat(figures(new UnitPath("/hu/ve")).hours()).isZero();
    }

    @Test
    void twoRecordsOfOnePersonCountOnceUntilTheMergeIsUndone() {
        tell(hours(anna, "PT2H", TATA), 1);
        tell(hours(bela, "PT1H", TATA), 1);
        assertThat(figures(COUNTY).placed()).isEqualTo(2);

        tell(new VolunteerMerged(bela, TATA, anna, NOW), 4);
        assertThat(figures(COUNTY).placed()).isEqualTo(1);
        assertThat(figures(COUNTY).hours()).isEqualTo(Duration.ofHours(3));

        tell(new MergeUndone(bela, TATA, anna, NOW), 6);
        tell(new VolunteerMerged(bela, TATA, anna, NOW), 4);
        assertThat(figures(COUNTY).placed()).isEqualTo(2);
    }

    @Test
    void whatAProgrammesNeedsHaveBroughtIsCountedByItself() {
        UUID programme = UUID.randomUUID();
        UUID need = UUID.randomUUID();
        UUID shift = UUID.randomUUID();
        tell(hoursOf(need, anna), 1);
        tell(hours(bela, "PT1H", TATA), 1);
        tell(TestFacts.need(need, shift, 2, TATA), 1);
        assertThat(tally.of(COUNTY, programme, NOW).placed()).isZero();

        tell(new NeedChanged(need, TATA, UUID.randomUUID(), programme, NOW), 2);

        Figures figures = tally.of(COUNTY, programme, NOW);
        assertThat(figures.placed()).isEqualTo(1);
        assertThat(figures.hours()).isEqualTo(Duration.ofHours(2));
        assertThat(figures.needsOpen()).isEqualTo(1);
        assertThat(tally.of(new UnitPath(KOMAROM), programme, NOW).placed()).isZero();
        assertThat(figures(COUNTY).placed()).isEqualTo(2);
    }

    private static HoursConfirmed hoursOf(UUID need, UUID volunteer) {
        HoursConfirmed some = TestFacts.hours(UUID.randomUUID(), volunteer, "koet", Duration.ofHours(2), TATA);
        return new HoursConfirmed(
                some.placementId(),
                some.unit(),
                some.entryId(),
                need,
                some.hostId(),
                some.volunteerId(),
                some.regime(),
                some.duration(),
                some.date(),
                some.at());
    }

    @Test
    void countsNobodyWhoseRegistrationIsNotKnown() {
        tell(TestFacts.statusChanged(anna, TATA, "active"), 2);

        assertThat(figures(COUNTY).registered()).isZero();
    }

    @Test
    void countsANeedAsOpenWhileItHasAFreePlace() {
        UUID shift = UUID.randomUUID();
        tell(TestFacts.need(UUID.randomUUID(), shift, 2, TATA), 1);
        tell(TestFacts.placement(UUID.randomUUID(), shift, anna, TATA), 1);
        assertThat(figures(COUNTY).needsOpen()).isEqualTo(1);

        tell(TestFacts.placement(UUID.randomUUID(), shift, bela, TATA), 1);
        assertThat(figures(COUNTY).needsOpen()).isZero();
    }

    @Test
    void aYesThatIsTakenBackFreesThePlaceInWhateverOrderItIsTold() {
        UUID shift = UUID.randomUUID();
        UUID annas = UUID.randomUUID();
        tell(TestFacts.need(UUID.randomUUID(), shift, 1, TATA), 1);
        tell(TestFacts.withdrawn(annas, shift, anna, TATA), 3);
        tell(TestFacts.placement(annas, shift, anna, TATA), 2);

        assertThat(figures(COUNTY).needsOpen()).isEqualTo(1);
        assertThat(figures(COUNTY).placements()).isZero();

        tell(TestFacts.placement(annas, shift, anna, TATA), 5);
        assertThat(figures(COUNTY).needsOpen()).isZero();
        assertThat(figures(COUNTY).placements()).isEqualTo(1);
    }

    @Test
    void countsNoNeedAsOpenWhoseShiftsAreOver() {
        tell(TestFacts.need(UUID.randomUUID(), UUID.randomUUID(), 1, TATA), 1);

        assertThat(tally.of(COUNTY, null, AFTER_THE_SHIFT).needsOpen()).isZero();
    }

    @Test
    void countsNoClosedNeedAsOpenUntilItIsPostedAgain() {
        UUID need = UUID.randomUUID();
        tell(new NeedClosed(need, TATA, UUID.randomUUID(), NOW), 2);
        tell(TestFacts.need(need, UUID.randomUUID(), 1, TATA), 1);
        assertThat(figures(COUNTY).needsOpen()).isZero();

        tell(TestFacts.need(need, UUID.randomUUID(), 1, TATA), 3);
        assertThat(figures(COUNTY).needsOpen()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void givesTheSameFiguresInAnyOrderAndHoweverOftenFactsCome(long seed) {
        List<Fact> facts = lifeOfACounty();
        Tally inOrder = new Tally();
        facts.forEach(inOrder::next);

        List<Fact> shuffled = new ArrayList<>(facts);
        shuffled.addAll(facts);
        Collections.shuffle(shuffled, new Random(seed));
        shuffled.forEach(tally::next);

        assertThat(figures(COUNTY)).isEqualTo(inOrder.of(COUNTY, null, NOW));
        assertThat(figures(COUNTY)).isEqualTo(new Figures(1, 2, Duration.ofHours(3), Duration.ofHours(5), 1, 1, 1));
    }

    private List<Fact> lifeOfACounty() {
        UUID full = UUID.randomUUID();
        UUID closed = UUID.randomUUID();
        return List.of(
                fact(TestFacts.registered(anna, TATA), 1),
                fact(TestFacts.registered(bela, TATA), 1),
                fact(TestFacts.statusChanged(bela, TATA, "active"), 2),
                fact(TestFacts.statusChanged(bela, TATA, "left"), 3),
                fact(TestFacts.host(UUID.randomUUID(), TATA), 1),
                fact(TestFacts.need(UUID.randomUUID(), full, 1, TATA), 1),
                fact(TestFacts.placement(UUID.randomUUID(), full, anna, TATA), 1),
                fact(TestFacts.need(closed, UUID.randomUUID(), 1, TATA), 1),
                fact(new NeedClosed(closed, TATA, UUID.randomUUID(), NOW), 2),
                fact(TestFacts.need(UUID.randomUUID(), UUID.randomUUID(), 1, KOMAROM), 1),
                fact(hours(anna, "PT2H", TATA), 1),
                fact(hours(bela, "PT1H", TATA), 1),
                fact(TestFacts.hours(UUID.randomUUID(), anna, "iksz", Duration.ofHours(5), TATA), 1));
    }

    private static Message hours(UUID volunteer, String duration, String unit) {
        return TestFacts.hours(UUID.randomUUID(), volunteer, "koet", Duration.parse(duration), unit);
    }

    private Figures figures(UnitPath unit) {
        return tally.of(unit, null, NOW);
    }

    private void tell(Message message, long sequence) {
        tally.next(fact(message, sequence));
    }

    private Fact fact(Message message, long sequence) {
        byte[] onTheBus = json.write(message).getBytes(StandardCharsets.UTF_8);
        return new Fact(
                UUID.randomUUID().toString(),
                1,
                Catalogue.nameOf(message),
                "subject",
                sequence,
                new UnitPath(message.unit()),
                NOW,
                json.read(onTheBus, Evidence.class));
    }
}
