package eu.kalaka.organisation.agreement;

import eu.kalaka.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/** Why an agreement is not taken or changed. */
enum AgreementRefusal implements Refusal {
    UNKNOWN_UNIT("unknown_unit", "unit", Kind.UNACCEPTABLE),
    UNKNOWN_HOST("unknown_host", "hostId", Kind.UNACCEPTABLE),
    UNKNOWN_PROGRAMME("unknown_programme", "programmeId", Kind.UNACCEPTABLE),
    ENDS_BEFORE_START("ends_before_start", "validUntil", Kind.UNACCEPTABLE),
    MENTOR_MISSING("mentor_missing", "mentor", Kind.UNACCEPTABLE),
    WRITTEN_IN_THE_FUTURE("in_the_future", "writtenOn", Kind.UNACCEPTABLE),
    SIGNED_BEFORE_WRITTEN("signed_before_written", "on", Kind.UNACCEPTABLE),
    SIGNED_IN_THE_FUTURE("in_the_future", "on", Kind.UNACCEPTABLE),
    SIGNED_OTHERWISE("signed_otherwise", "side", Kind.CONFLICT),
    ALREADY_SIGNED("already_signed", null, Kind.CONFLICT),
    AGREEMENT_ENDED("agreement_ended", null, Kind.CONFLICT),
    NOT_YET_SIGNED("not_yet_signed", null, Kind.CONFLICT),
    ENDS_BEFORE_IT_BEGAN("ends_before_start", "on", Kind.UNACCEPTABLE);

    private final String reason;
    private final @Nullable String field;
    private final Kind kind;

    AgreementRefusal(String reason, @Nullable String field, Kind kind) {
        this.reason = reason;
        this.field = field;
        this.kind = kind;
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
