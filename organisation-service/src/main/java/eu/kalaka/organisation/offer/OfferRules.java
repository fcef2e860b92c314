package eu.kalaka.organisation.offer;

import eu.kalaka.contracts.GeoPoint;
import eu.kalaka.organisation.place.Country;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** What must hold of an offer by itself. */
final class OfferRules {

    /** Further than any donor plans. */
    static final Duration FURTHEST = Duration.ofDays(365);

    private static final List<BiFunction<Offer, Instant, Optional<OfferRefusal>>> RULES = List.of(
            OfferRules::mealsAreDescribedAndNothingElseIs,
            OfferRules::placeIsInTheCountry,
            OfferRules::pickUpEndsAfterItStarts,
            OfferRules::pickUpIsAhead,
            OfferRules::pickUpIsInOurDays,
            OfferRules::mealsArePickedUpBeforeTheyMustBeUsed,
            OfferRules::mealsArePreparedBeforeTheyMustBeUsed);

    private OfferRules() {}

    static Optional<OfferRefusal> whyNotMade(Offer offer, Instant now) {
        return RULES.stream().flatMap(rule -> rule.apply(offer, now).stream()).findFirst();
    }

    static Optional<OfferRefusal> mealsAreDescribedAndNothingElseIs(Offer offer, Instant now) {
        boolean described = offer.meals() != null;
        if (described == (offer.kind() == OfferKind.MEALS)) {
            return Optional.empty();
        }
        return Optional.of(described ? OfferRefusal.MEALS_OF_OTHER_KIND : OfferRefusal.MEALS_MISSING);
    }

    static Optional<OfferRefusal> placeIsInTheCountry(Offer offer, Instant now) {
        GeoPoint place = offer.pickUp().place();
        return unless(place == null || Country.ofUnitHolds(offer.unit(), place), OfferRefusal.PLACE_OUTSIDE_COUNTRY);
    }

    static Optional<OfferRefusal> pickUpEndsAfterItStarts(Offer offer, Instant now) {
        return unless(offer.pickUp().until().isAfter(offer.pickUp().from()), OfferRefusal.PICK_UP_ENDS_BEFORE_START);
    }

    static Optional<OfferRefusal> pickUpIsAhead(Offer offer, Instant now) {
        return unless(offer.pickUp().until().isAfter(now), OfferRefusal.PICK_UP_IN_THE_PAST);
    }

    static Optional<OfferRefusal> pickUpIsInOurDays(Offer offer, Instant now) {
        return unless(!offer.pickUp().until().isAfter(now.plus(FURTHEST)), OfferRefusal.PICK_UP_TOO_FAR_AWAY);
    }

    static Optional<OfferRefusal> mealsArePickedUpBeforeTheyMustBeUsed(Offer offer, Instant now) {
        return unless(!offer.pickUp().until().isAfter(offer.end()), OfferRefusal.PICK_UP_AFTER_USE);
    }

    static Optional<OfferRefusal> mealsArePreparedBeforeTheyMustBeUsed(Offer offer, Instant now) {
        Meals meals = offer.meals();
        return unless(meals == null || meals.preparedAt().isBefore(meals.useUntil()), OfferRefusal.PREPARED_AFTER_USE);
    }

    private static Optional<OfferRefusal> unless(boolean holds, OfferRefusal refusal) {
        return holds ? Optional.empty() : Optional.of(refusal);
    }
}
