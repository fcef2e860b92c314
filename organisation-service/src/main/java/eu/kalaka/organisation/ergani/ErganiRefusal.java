package eu.kalaka.organisation.ergani;

import eu.kalaka.platform.aggregate.Refusal;

/** Why an announcement is not recorded. */
enum ErganiRefusal implements Refusal {
    ANNOUNCED_IN_THE_FUTURE("announced_in_the_future", "on", Kind.UNACCEPTABLE),
    ANNOUNCED_ALREADY("announced_already", "on", Kind.CONFLICT);

    private final String reason;
    private final String field;
    private final Kind kind;

    ErganiRefusal(String reason, String field, Kind kind) {
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
    public String field() {
        return field;
    }
}
