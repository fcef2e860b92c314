package eu.kalaka.organisation.host;

import eu.kalaka.platform.aggregate.Refusal;

/** Why an organisation is not taken into the host registry. */
enum HostRefusal implements Refusal {
    UNKNOWN_UNIT("unknown_unit", "unit"),
    LEGAL_TYPE_OF_OTHER_COUNTRY("legal_type_of_other_country", "legalType"),
    BAD_PHONE("bad_phone", "phone");

    private final String reason;
    private final String field;

    HostRefusal(String reason, String field) {
        this.reason = reason;
        this.field = field;
    }

    @Override
    public String reason() {
        return reason;
    }

    @Override
    public Kind kind() {
        return Kind.UNACCEPTABLE;
    }

    @Override
    public String field() {
        return field;
    }
}
