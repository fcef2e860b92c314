package eu.kalaka.organisation.offer;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.contracts.GeoPoint;
import eu.kalaka.contracts.Message;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.contracts.organisation.OfferExpired;
import eu.kalaka.contracts.organisation.OfferHandedOver;
import eu.kalaka.contracts.organisation.OfferRefused;
import eu.kalaka.contracts.organisation.OfferReserved;
import eu.kalaka.contracts.organisation.PickUpMissed;
import eu.kalaka.organisation.host.HostId;
import eu.kalaka.platform.aggregate.Decision;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Story 1: 35 hot portions of a tavern in Lefkonas, entered at 14:10, fetched 15:30 to 16:00, to be eaten by 17:30. */
class OfferTest {

    private static final Instant ENTERED = Instant.parse("2027-03-05T12:10:00Z");
    private static final Instant FETCHED_FROM = Instant.parse("2027-03-05T13:30:00Z");
    private static final Instant FETCHED_UNTIL = Instant.parse("2027-03-05T14:00:00Z");
    private static final Instant USED_UNTIL = Instant.parse("2027-03-05T15:30:00Z");
    private static final HostId SOUP_KITCHEN = new HostId(new UUID(0, 10));
    private static final HostId SHELTER = new HostId(new UUID(0, 11));

    private final Offer offer = portions(35);

    @Test
    void theSoupKitchenTakesThirtyOfThirtyFiveAndTheShelterTheRest() {
        Decision<Offer> thirty = offer.reserve(share(SOUP_KITCHEN, 30), ENTERED);

        assertThat(facts(thirty)).containsExactly(OfferReserved.class);
        assertThat(state(thirty).status()).isEqualTo(OfferStatus.OPEN);
        assertThat(state(thirty).left()).isEqualTo(5);
        assertThat(state(thirty).reserve(share(SHELTER, 6), ENTERED))
                .isEqualTo(Decision.refused(OfferRefusal.NOT_SO_MUCH_LEFT));
        Decision<Offer> five = state(thirty).reserve(share(SHELTER, 5), ENTERED);
        assertThat(state(five).status()).isEqualTo(OfferStatus.RESERVED);
        assertThat(state(five).left()).isZero();
        assertThat(state(five).reserve(share(new HostId(new UUID(0, 12)), 1), ENTERED))
                .isEqualTo(Decision.refused(OfferRefusal.NOT_SO_MUCH_LEFT));
    }

    @Test
    void theSameShareTwiceIsTakenOnce() {
        Offer reserved = state(offer.reserve(share(SOUP_KITCHEN, 30), ENTERED));

        assertThat(reserved.reserve(share(SOUP_KITCHEN, 30), ENTERED)).isEqualTo(Decision.kept(reserved));
        assertThat(reserved.reserve(share(SOUP_KITCHEN, 5), ENTERED))
                .isEqualTo(Decision.refused(OfferRefusal.STRUCTURE_HAS_ITS_SHARE));
    }

    @Test
    void itIsHandedOverWhenEveryStructureHasGotItsShare() {
        Offer reserved = reservedByBoth();

        Decision<Offer> first = reserved.handOver(SOUP_KITCHEN, onTime(), FETCHED_UNTIL);
        assertThat(facts(first)).containsExactly(OfferHandedOver.class);
        assertThat(state(first).status()).isEqualTo(OfferStatus.RESERVED);
        assertThat(state(first).handOver(SOUP_KITCHEN, onTime(), FETCHED_UNTIL)).isEqualTo(Decision.kept(state(first)));
        Offer done = state(state(first).handOver(SHELTER, onTime(), FETCHED_UNTIL));
        assertThat(done.status()).isEqualTo(OfferStatus.HANDED_OVER);
        assertThat(done.due()).isNull();
        assertThat(done.refuse("too late", FETCHED_UNTIL)).isEqualTo(Decision.refused(OfferRefusal.OFFER_HANDED_OVER));
    }

    @Test
    void aHandoverIsOneThatCanHaveHappened() {
        Offer reserved = reservedByBoth();

        assertThat(reserved.handOver(new HostId(new UUID(0, 12)), onTime(), FETCHED_UNTIL))
                .isEqualTo(Decision.refused(OfferRefusal.NO_SUCH_SHARE));
        assertThat(reserved.handOver(SHELTER, between(FETCHED_UNTIL, FETCHED_FROM), FETCHED_UNTIL))
                .isEqualTo(Decision.refused(OfferRefusal.DELIVERED_BEFORE_PICKED_UP));
        assertThat(reserved.handOver(SHELTER, between(FETCHED_FROM, FETCHED_UNTIL), FETCHED_UNTIL.minusNanos(1)))
                .isEqualTo(Decision.refused(OfferRefusal.DELIVERED_IN_THE_FUTURE));
        assertThat(reserved.handOver(SHELTER, between(FETCHED_FROM, USED_UNTIL), USED_UNTIL))
                .isEqualTo(Decision.refused(OfferRefusal.DELIVERED_TOO_LATE));
        assertThat(reserved.handOver(SHELTER, between(FETCHED_FROM, USED_UNTIL.minusNanos(1)), USED_UNTIL))
                .isInstanceOf(Decision.Changed.class);
    }

    @Test
    void whoIsNotFetchedByFourIsToldOfOnceAndAtHalfPastFiveTheOfferIsDead() {
        Offer reserved = state(offer.reserve(share(SOUP_KITCHEN, 30), ENTERED));

        assertThat(reserved.whenDue(FETCHED_UNTIL.minusNanos(1))).isEqualTo(Decision.kept(reserved));
        Decision<Offer> missed = reserved.whenDue(FETCHED_UNTIL);
        assertThat(facts(missed)).containsExactly(PickUpMissed.class);
        assertThat(state(missed).whenDue(FETCHED_UNTIL)).isEqualTo(Decision.kept(state(missed)));
        assertThat(state(missed).whenDue(USED_UNTIL.minusNanos(1))).isEqualTo(Decision.kept(state(missed)));
        Decision<Offer> dead = state(missed).whenDue(USED_UNTIL);
        assertThat(facts(dead)).containsExactly(OfferExpired.class);
        assertThat(state(dead).reserve(share(SHELTER, 5), USED_UNTIL))
                .isEqualTo(Decision.refused(OfferRefusal.OFFER_EXPIRED));
    }

    @Test
    void nobodyTakesWhatIsOverEvenBeforeTheClockHasLooked() {
        assertThat(offer.reserve(share(SHELTER, 5), USED_UNTIL.minusNanos(1))).isInstanceOf(Decision.Changed.class);
        assertThat(offer.reserve(share(SHELTER, 5), USED_UNTIL))
                .isEqualTo(Decision.refused(OfferRefusal.OFFER_EXPIRED));
    }

    @Test
    void aRefusedOfferKeepsTheReasonHere() {
        Decision<Offer> refused = offer.refuse("No driver", ENTERED);

        assertThat(facts(refused)).containsExactly(OfferRefused.class);
        assertThat(state(refused).refusedReason()).isEqualTo("No driver");
        assertThat(state(refused).refuse("again", ENTERED)).isEqualTo(Decision.kept(state(refused)));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "13:30, 14:00, 12:00, 15:30, -",
                "13:30, 13:30, 12:00, 15:30, pick_up_ends_before_start",
                "11:00, 12:10, 10:00, 15:30, pick_up_in_the_past",
                "11:00, 12:11, 10:00, 15:30, -",
                "13:30, 15:30, 12:00, 15:30, -",
                "13:30, 15:31, 12:00, 15:30, pick_up_after_use",
                "13:30, 14:00, 15:30, 15:30, prepared_after_use"
            })
    void timesFollowEachOther(String from, String until, String prepared, String used, @Nullable String refusal) {
        Offer timed = meals(new Meals(List.of("gluten"), at(prepared), at(used), Chain.HOT, null), at(from), at(until));

        assertThat(reason(timed)).isEqualTo(refusal);
    }

    @Test
    void onlyMealsAreDescribedAsMeals() {
        assertThat(reason(of(OfferKind.MEALS, null))).isEqualTo("meals_missing");
        assertThat(reason(of(OfferKind.GOODS, null))).isNull();
        assertThat(reason(of(OfferKind.SERVICE, null))).isNull();
        assertThat(reason(of(OfferKind.GOODS, offer.meals()))).isEqualTo("meals_of_other_kind");
    }

    @Test
    void nobodyPlansMoreThanAYearAhead() {
        Instant latest = ENTERED.plus(OfferRules.FURTHEST);

        assertThat(reason(goods(latest, null))).isNull();
        assertThat(reason(goods(latest.plusNanos(1), null))).isEqualTo("pick_up_too_far_away");
    }

    @Test
    void itIsFetchedInTheCountryOfItsUnit() {
        assertThat(reason(goods(FETCHED_UNTIL, new GeoPoint(41.1, 23.5)))).isNull();
        assertThat(reason(goods(FETCHED_UNTIL, new GeoPoint(23.5, 41.1)))).isEqualTo("place_outside_country");
    }

    private Offer reservedByBoth() {
        return state(state(offer.reserve(share(SOUP_KITCHEN, 30), ENTERED)).reserve(share(SHELTER, 5), ENTERED));
    }

    private static @Nullable String reason(Offer offer) {
        return OfferRules.whyNotMade(offer, ENTERED).map(OfferRefusal::reason).orElse(null);
    }

    private static Instant at(String time) {
        return Instant.parse("2027-03-05T" + time + ":00Z");
    }

    private static Handover onTime() {
        return between(FETCHED_FROM.plus(Duration.ofMinutes(5)), FETCHED_UNTIL.minus(Duration.ofMinutes(5)));
    }

    private static Handover between(Instant pickedUp, Instant delivered) {
        return new Handover(pickedUp, delivered, 66.5);
    }

    private static Share share(HostId structure, int quantity) {
        return new Share(structure, quantity, "structure-serres", ENTERED, new UUID(5, 5), null);
    }

    private static Offer portions(int quantity) {
        return offer(
                OfferKind.MEALS,
                quantity,
                new Meals(List.of("gluten", "milk"), ENTERED, USED_UNTIL, Chain.HOT, "Trays"),
                FETCHED_FROM,
                FETCHED_UNTIL,
                null);
    }

    private static Offer meals(Meals meals, Instant from, Instant until) {
        return offer(OfferKind.MEALS, 35, meals, from, until, null);
    }

    private static Offer of(OfferKind kind, @Nullable Meals meals) {
        return offer(kind, 1, meals, FETCHED_FROM, FETCHED_UNTIL, null);
    }

    private static Offer goods(Instant until, @Nullable GeoPoint place) {
        return offer(OfferKind.GOODS, 1, null, FETCHED_FROM, until, place);
    }

    private static Offer offer(
            OfferKind kind,
            int quantity,
            @Nullable Meals meals,
            Instant from,
            Instant until,
            @Nullable GeoPoint place) {
        return Offer.open(
                new OfferId(new UUID(0, 1)),
                new UnitPath("/gr/serres/lefkonas"),
                new HostId(new UUID(0, 2)),
                kind,
                "Lentil soup",
                quantity,
                meals,
                new PickUp(from, until, place, "Taverna", VehicleNeed.ISOTHERMAL_BOX));
    }

    private static Offer state(Decision<Offer> decision) {
        return switch (decision) {
            case Decision.Changed<Offer>(Offer state, List<Message> _) -> state;
            case Decision.Kept<Offer> _, Decision.Refused<Offer> _ ->
                throw new AssertionError("No change: " + decision);
        };
    }

    private static List<Class<?>> facts(Decision<Offer> decision) {
        return switch (decision) {
            case Decision.Changed<Offer>(Offer _, List<Message> facts) ->
                facts.stream().<Class<?>>map(Object::getClass).toList();
            case Decision.Kept<Offer> _, Decision.Refused<Offer> _ ->
                throw new AssertionError("No change: " + decision);
        };
    }
}
