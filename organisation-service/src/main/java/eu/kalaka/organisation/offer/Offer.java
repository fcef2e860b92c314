package eu.kalaka.organisation.offer;

import static eu.kalaka.platform.aggregate.Decision.changed;
import static eu.kalaka.platform.aggregate.Decision.kept;
import static eu.kalaka.platform.aggregate.Decision.refused;

import eu.kalaka.contracts.Message;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.organisation.host.HostId;
import eu.kalaka.platform.aggregate.Decision;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Something that a donor gives (domain.md 4.3, story 1).
 *
 * @param what in the donor's words
 * @param quantity portions or pieces; of a service how many times
 * @param meals for surplus meals, and there always
 * @param shares what structures take of it, each structure once
 * @param refusedReason in the words of who refused it; stays in this service
 * @param missedAt when it was noticed that nobody had come in time
 * @param due when the clock has something to do with it; follows from the rest and is stored so that it can be looked for
 */
@Document("offers")
record Offer(
        @Id OfferId id,
        UnitPath unit,
        HostId donor,
        OfferKind kind,
        OfferStatus status,
        String what,
        int quantity,
        @Nullable Meals meals,
        PickUp pickUp,
        List<Share> shares,
        @Nullable String refusedReason,
        @Nullable Instant missedAt,
        @Nullable Instant due) {

    Offer {
        shares = shares == null ? List.of() : List.copyOf(shares);
        due = due(status, meals, pickUp, shares, missedAt);
    }

    /** An offer that nobody has taken anything of yet. */
    static Offer open(
            OfferId id,
            UnitPath unit,
            HostId donor,
            OfferKind kind,
            String what,
            int quantity,
            @Nullable Meals meals,
            PickUp pickUp) {
        return new Offer(
                id, unit, donor, kind, OfferStatus.OPEN, what, quantity, meals, pickUp, List.of(), null, null, null);
    }

    /** How much nobody has taken yet. */
    int left() {
        return quantity - shares.stream().mapToInt(Share::quantity).sum();
    }

    /** The moment after which it is worth nothing. */
    Instant end() {
        return end(meals, pickUp);
    }

    /** A structure takes a part of it. The same again changes nothing. */
    Decision<Offer> reserve(Share share, Instant now) {
        Optional<Share> known = of(share.structure());
        if (known.isPresent()) {
            return known.get().quantity() == share.quantity()
                    ? kept(this)
                    : refused(OfferRefusal.STRUCTURE_HAS_ITS_SHARE);
        }
        return switch (status) {
            case OPEN -> {
                if (isOver(now)) {
                    yield refused(OfferRefusal.OFFER_EXPIRED);
                }
                if (share.quantity() > left()) {
                    yield refused(OfferRefusal.NOT_SO_MUCH_LEFT);
                }
                Offer after = withShares(
                        Stream.concat(shares.stream(), Stream.of(share)).toList());
                yield changed(
                        after.left() == 0 ? after.with(OfferStatus.RESERVED) : after,
                        OfferFacts.reserved(this, share, now));
            }
            case RESERVED -> refused(OfferRefusal.NOT_SO_MUCH_LEFT);
            case HANDED_OVER -> refused(OfferRefusal.OFFER_HANDED_OVER);
            case REFUSED -> refused(OfferRefusal.OFFER_REFUSED);
            case EXPIRED -> refused(OfferRefusal.OFFER_EXPIRED);
        };
    }

    /** A structure has got its part, in time. */
    Decision<Offer> handOver(HostId structure, Handover handover, Instant now) {
        Optional<Share> known = of(structure);
        if (known.isEmpty()) {
            return refused(OfferRefusal.NO_SUCH_SHARE);
        }
        if (known.get().isHandedOver()) {
            return kept(this);
        }
        if (handover.deliveredAt().isBefore(handover.pickedUpAt())) {
            return refused(OfferRefusal.DELIVERED_BEFORE_PICKED_UP);
        }
        if (handover.deliveredAt().isAfter(now)) {
            return refused(OfferRefusal.DELIVERED_IN_THE_FUTURE);
        }
        if (!handover.deliveredAt().isBefore(end())) {
            return refused(OfferRefusal.DELIVERED_TOO_LATE);
        }
        if (status == OfferStatus.REFUSED) {
            return refused(OfferRefusal.OFFER_REFUSED);
        }
        Offer after = withShares(shares.stream()
                .map(share -> share.structure().equals(structure) ? share.handedOver(handover) : share)
                .toList());
        boolean all = after.left() == 0 && after.shares.stream().allMatch(Share::isHandedOver);
        return changed(
                all ? after.with(OfferStatus.HANDED_OVER) : after, OfferFacts.handedOver(this, known.get(), now));
    }

    /** Nobody takes it, or the donor takes it back. */
    Decision<Offer> refuse(String reason, Instant now) {
        return switch (status) {
            case OPEN, RESERVED -> changed(with(OfferStatus.REFUSED, reason, missedAt), OfferFacts.refused(this, now));
            case REFUSED -> kept(this);
            case HANDED_OVER -> refused(OfferRefusal.OFFER_HANDED_OVER);
            case EXPIRED -> refused(OfferRefusal.OFFER_EXPIRED);
        };
    }

    /** What the clock does: tells that nobody came in time, and ends what is over. */
    Decision<Offer> whenDue(Instant now) {
        if (due == null || now.isBefore(due)) {
            return kept(this);
        }
        return isOver(now)
                ? changed(with(OfferStatus.EXPIRED), OfferFacts.expired(this, now))
                : changed(with(status, refusedReason, now), OfferFacts.missed(this, now));
    }

    private boolean isOver(Instant now) {
        return !now.isBefore(end());
    }

    private Optional<Share> of(HostId structure) {
        return shares.stream()
                .filter(share -> share.structure().equals(structure))
                .findFirst();
    }

    private static Instant end(@Nullable Meals meals, PickUp pickUp) {
        return meals == null ? pickUp.until() : meals.useUntil();
    }

    private static @Nullable Instant due(
            OfferStatus status, @Nullable Meals meals, PickUp pickUp, List<Share> shares, @Nullable Instant missedAt) {
        if (status != OfferStatus.OPEN && status != OfferStatus.RESERVED) {
            return null;
        }
        boolean waits =
                missedAt == null && (shares.isEmpty() || !shares.stream().allMatch(Share::isHandedOver));
        return waits ? pickUp.until() : end(meals, pickUp);
    }

    private Offer withShares(List<Share> others) {
        return new Offer(
                id, unit, donor, kind, status, what, quantity, meals, pickUp, others, refusedReason, missedAt, null);
    }

    private Offer with(OfferStatus next) {
        return with(next, refusedReason, missedAt);
    }

    private Offer with(OfferStatus next, @Nullable String reason, @Nullable Instant missed) {
        return new Offer(id, unit, donor, kind, next, what, quantity, meals, pickUp, shares, reason, missed, null);
    }

    /** No other service keeps a copy of offers: their facts are enough. */
    static List<Message> snapshots(Offer offer) {
        return List.of();
    }
}
