package eu.kalaka.organisation.host;

import eu.kalaka.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/** Why the host registry is not changed. */
enum HostRefusal implements Refusal {
    UNKNOWN_UNIT("unknown_unit", "unit"),
    LEGAL_TYPE_OF_OTHER_COUNTRY("legal_type_of_other_country", "legalType"),
    BAD_PHONE("bad_phone", "phone"),
    PLACE_OUTSIDE_COUNTRY("place_outside_country", "place"),
    BAD_OPENING_HOURS("bad_opening_hours", "openingHours"),
    BAD_REGISTER_NUMBER("bad_register_number", "registers"),
    REGISTER_OF_OTHER_COUNTRY("register_of_other_country", "registers"),
    OTHER_CONTROLLER("other_controller", "unit"),
    NOTHING_TO_CONTRIBUTE("nothing_to_contribute", "contribution"),
    EXPIRES_BEFORE_ISSUED("expires_before_issued", "validUntil"),
    ISSUED_IN_THE_FUTURE("issued_in_the_future", "issuedOn"),
    EXTRACT_TOO_OLD("extract_too_old", "issuedOn"),
    ALREADY_REGISTERED("already_registered", "registers", Kind.CONFLICT),
    TOO_MANY_PAPERS("too_many_papers", null, Kind.CONFLICT),
    HOST_IS_CLOSED("host_is_closed", null, Kind.CONFLICT),
    NO_SUCH_STEP("no_such_step", "to", Kind.CONFLICT),
    CONTACT_MISSING("contact_missing", "email", Kind.CONFLICT),
    SCOPE_MISSING("scope_missing", "scope", Kind.CONFLICT),
    REPRESENTATIVE_MISSING("representative_missing", "representative", Kind.CONFLICT),
    COORDINATOR_MISSING("coordinator_missing", "coordinator", Kind.CONFLICT),
    FOUNDING_DOCUMENT_MISSING("founding_document_missing", "papers", Kind.CONFLICT),
    DECLARATION_MISSING("declaration_missing", "papers", Kind.CONFLICT),
    SAFEGUARDING_MISSING("safeguarding_missing", "safeguarding", Kind.CONFLICT);

    private final String reason;
    private final @Nullable String field;
    private final Kind kind;

    HostRefusal(String reason, @Nullable String field) {
        this(reason, field, Kind.UNACCEPTABLE);
    }

    HostRefusal(String reason, @Nullable String field, Kind kind) {
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
