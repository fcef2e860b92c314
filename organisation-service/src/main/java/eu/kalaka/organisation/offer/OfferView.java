package eu.kalaka.organisation.offer;

import eu.kalaka.contracts.GeoPoint;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.audit.Personal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An offer as staff, its donor and the structures that take of it see it; who drives is a person. */
record OfferView(
        UUID id,
        String unit,
        UUID donorId,
        String kind,
        String status,
        String what,
        int quantity,
        int left,
        @Nullable MealsView meals,
        PickUpView pickUp,
        List<ShareView> shares,
        boolean pickUpMissed,
        @Nullable String refusedReason)
        implements Personal {

    record MealsView(
            List<String> allergens,
            Instant preparedAt,
            Instant useUntil,
            String chain,
            @Nullable String packing) {

        static MealsView of(Meals meals) {
            return new MealsView(
                    meals.allergens(),
                    meals.preparedAt(),
                    meals.useUntil(),
                    meals.chain().code(),
                    meals.packing());
        }
    }

    record PickUpView(
            Instant from,
            Instant until,
            @Nullable GeoPoint place,
            @Nullable String placeName,
            String vehicle) {

        static PickUpView of(PickUp pickUp) {
            return new PickUpView(
                    pickUp.from(),
                    pickUp.until(),
                    pickUp.place(),
                    pickUp.placeName(),
                    pickUp.vehicle().code());
        }
    }

    record ShareView(
            UUID structureId,
            int quantity,
            String acceptedBy,
            Instant acceptedAt,
            @Nullable UUID driverId,
            @Nullable Handover handover) {

        static ShareView of(Share share) {
            return new ShareView(
                    share.structure().value(),
                    share.quantity(),
                    share.acceptedBy(),
                    share.acceptedAt(),
                    share.driver(),
                    share.handover());
        }
    }

    @Override
    public Collection<Person> people() {
        return shares.stream()
                .map(ShareView::driverId)
                .filter(Objects::nonNull)
                .map(driver -> new Person(driver, new UnitPath(unit)))
                .toList();
    }

    static OfferView of(Offer offer) {
        Meals meals = offer.meals();
        return new OfferView(
                offer.id().value(),
                offer.unit().value(),
                offer.donor().value(),
                offer.kind().code(),
                offer.status().code(),
                offer.what(),
                offer.quantity(),
                offer.left(),
                meals == null ? null : MealsView.of(meals),
                PickUpView.of(offer.pickUp()),
                offer.shares().stream().map(ShareView::of).toList(),
                offer.missedAt() != null,
                offer.refusedReason());
    }
}
