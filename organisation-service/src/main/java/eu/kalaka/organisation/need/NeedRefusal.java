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
    SHIFTS_MISSING("shifts_missing", UNACCEPTABLE, "shifts"),
    MIN_OVER_PLACES("min_over_places", UNACCEPTABLE, "shifts"),
    TOO_MANY_SHIFTS("too_many_shifts", UNACCEPTABLE, "timing.series.rule"),
    UNKNOWN_ZONE("unknown_zone", UNACCEPTABLE, "timing.zone"),
    FROM_MISSING("day_missing", UNACCEPTABLE, "timing.from"),
    UNTIL_MISSING("day_missing", UNACCEPTABLE, "timing.until"),
    UNTIL_BEFORE_FROM("until_before_from", UNACCEPTABLE, "timing.until"),
    UNTIL_IN_THE_PAST("day_in_the_past", UNACCEPTABLE, "timing.until"),
    SERIES_OF_FLEXIBLE("series_of_flexible", UNACCEPTABLE, "timing.series"),
    BAD_RECURRENCE("bad_recurrence", UNACCEPTABLE, "timing.series.rule"),
    RECURRENCE_TOO_OFTEN("recurrence_too_often", UNACCEPTABLE, "timing.series.rule"),
    RECURRENCE_WITHOUT_END("recurrence_without_end", UNACCEPTABLE, "timing.series.rule"),
    RECURRENCE_WITHOUT_SHIFT("recurrence_without_shift", UNACCEPTABLE, "timing.series.rule"),
    PLACE_OUTSIDE_COUNTRY("place_outside_country", UNACCEPTABLE, "place"),
    DEADLINE_IN_THE_PAST("deadline_in_the_past", UNACCEPTABLE, "applyUntil"),
    UNIT_STAYS("unit_stays", UNACCEPTABLE, "unit"),
    HOST_STAYS("host_stays", UNACCEPTABLE, "hostId"),
    UNKNOWN_PROGRAMME("unknown_programme", UNACCEPTABLE, "programmeId"),
    UNKNOWN_NEED("unknown_need", UNACCEPTABLE, "needId"),
    UNKNOWN_SHIFT("unknown_shift", UNACCEPTABLE, "shiftId"),
    SHIFT_HAS_BEGUN("shift_has_begun", CONFLICT, null),
    NEED_NOT_CHECKED("need_not_checked", CONFLICT, null),
    NEED_IS_OVER("need_is_over", CONFLICT, null),
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

    /** The same refusal, because of that part of the series. */
    Refusal ofSeries(String part) {
        return new OfShift(this, "timing.series." + part);
    }

    /** A refusal because of one shift among several. */
    record OfShift(NeedRefusal why, String field) implements Refusal {

        /** Where the shift itself is the request. */
        OfShift alone() {
            return new OfShift(why, field.substring(field.lastIndexOf('.') + 1));
        }

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
