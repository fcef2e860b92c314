package eu.kalaka.organisation.offer;

import static eu.kalaka.platform.aggregate.Refusal.Kind.CONFLICT;
import static eu.kalaka.platform.aggregate.Refusal.Kind.UNACCEPTABLE;

import eu.kalaka.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/** Why an offer is not taken, or not changed. */
enum OfferRefusal implements Refusal {
    UNKNOWN_UNIT("unknown_unit", UNACCEPTABLE, "unit"),
    UNKNOWN_DONOR("unknown_host", UNACCEPTABLE, "donorId"),
    DONOR_WITHOUT_CERTIFICATE("donor_without_certificate", UNACCEPTABLE, "donorId"),
    MEALS_MISSING("meals_missing", UNACCEPTABLE, "meals"),
    MEALS_OF_OTHER_KIND("meals_of_other_kind", UNACCEPTABLE, "meals"),
    PLACE_OUTSIDE_COUNTRY("place_outside_country", UNACCEPTABLE, "pickUp.place"),
    PICK_UP_ENDS_BEFORE_START("pick_up_ends_before_start", UNACCEPTABLE, "pickUp.until"),
    PICK_UP_IN_THE_PAST("pick_up_in_the_past", UNACCEPTABLE, "pickUp.until"),
    PICK_UP_TOO_FAR_AWAY("pick_up_too_far_away", UNACCEPTABLE, "pickUp.until"),
    PICK_UP_AFTER_USE("pick_up_after_use", UNACCEPTABLE, "pickUp.until"),
    PREPARED_AFTER_USE("prepared_after_use", UNACCEPTABLE, "meals.preparedAt"),
    UNKNOWN_STRUCTURE("unknown_host", UNACCEPTABLE, "structureId"),
    STRUCTURE_HAS_ITS_SHARE("structure_has_its_share", CONFLICT, null),
    NOT_SO_MUCH_LEFT("not_so_much_left", CONFLICT, null),
    NO_SUCH_SHARE("no_such_share", UNACCEPTABLE, "structureId"),
    DELIVERED_BEFORE_PICKED_UP("delivered_before_picked_up", UNACCEPTABLE, "deliveredAt"),
    DELIVERED_IN_THE_FUTURE("delivered_in_the_future", UNACCEPTABLE, "deliveredAt"),
    DELIVERED_TOO_LATE("delivered_too_late", UNACCEPTABLE, "deliveredAt"),
    OFFER_HANDED_OVER("offer_handed_over", CONFLICT, null),
    OFFER_REFUSED("offer_refused", CONFLICT, null),
    OFFER_EXPIRED("offer_expired", CONFLICT, null);

    private final String reason;
    private final Kind kind;
    private final @Nullable String field;

    OfferRefusal(String reason, Kind kind, @Nullable String field) {
        this.reason = reason;
        this.kind = kind;
        this.field = field;
    }

    @Override
    public String reason() {
        return reason;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public @Nullable String field() {
        return field;
    }
}
