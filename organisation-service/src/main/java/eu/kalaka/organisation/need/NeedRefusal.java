package eu.kalaka.organisation.need;

import static eu.kalaka.platform.aggregate.Refusal.Kind.CONFLICT;
import static eu.kalaka.platform.aggregate.Refusal.Kind.UNACCEPTABLE;

import eu.kalaka.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/** Why a need is not taken, or not changed. */
enum NeedRefusal implements Refusal {
    UNKNOWN_UNIT("unknown_unit", UNACCEPTABLE, "unit"),
    UNKNOWN_HOST("unknown_host", UNACCEPTABLE, "hostId"),
    REGIME_OF_OTHER_COUNTRY("regime_of_other_country", UNACCEPTABLE, "regime"),
    SKILL_TWICE("skill_twice", UNACCEPTABLE, "skillsNice"),
    LEVEL_OF_NO_SKILL("level_of_no_skill", UNACCEPTABLE, "skillLevels"),
    IKSZ_AREA_MISSING("iksz_area_missing", UNACCEPTABLE, "ikszArea"),
    IKSZ_AREA_OF_OTHER_REGIME("iksz_area_of_other_regime", UNACCEPTABLE, "ikszArea"),
    RADIUS_WITHOUT_PLACE("radius_without_place", UNACCEPTABLE, "radiusKm"),
    SHIFT_ENDS_BEFORE_START("shift_ends_before_start", UNACCEPTABLE, "shifts"),
    SHIFT_TOO_LONG("shift_too_long", UNACCEPTABLE, "shifts"),
    SHIFT_TOO_FAR_AWAY("shift_too_far_away", UNACCEPTABLE, "shifts"),
    SHIFT_IN_THE_PAST("shift_in_the_past", UNACCEPTABLE, "shifts"),
    NEED_IS_CLOSED("need_is_closed", CONFLICT, null);

    private final String reason;
    private final Kind kind;
    private final @Nullable String field;

    NeedRefusal(String reason, Kind kind, @Nullable String field) {
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

    /** The same refusal, naming which of the shifts is meant. */
    Refusal at(int shift, String part) {
        return new OfShift(this, "shifts[" + shift + "]." + part);
    }

    /** A refusal because of one shift among several. */
    record OfShift(NeedRefusal why, String field) implements Refusal {

        @Override
        public String reason() {
            return why.reason;
        }

        @Override
        public Kind kind() {
            return why.kind;
        }
    }
}
