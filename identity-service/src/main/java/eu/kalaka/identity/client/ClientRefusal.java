package eu.kalaka.identity.client;

import eu.kalaka.platform.aggregate.Refusal;

/** Why a client is not opened or changed. */
enum ClientRefusal implements Refusal {
    UNITS_MISSING("units_missing", Kind.UNACCEPTABLE, "units"),
    REDIRECTS_MISSING("redirects_missing", Kind.UNACCEPTABLE, "redirects"),
    BAD_REDIRECT("bad_redirect", Kind.UNACCEPTABLE, "redirects"),
    SECRET_EXISTS("secret_exists", Kind.CONFLICT, "name"),
    TOO_MANY_SECRETS("too_many_secrets", Kind.CONFLICT, "name"),
    CLIENT_ENDED("client_ended", Kind.CONFLICT, "id");

    private final String reason;
    private final Kind kind;
    private final String field;

    ClientRefusal(String reason, Kind kind, String field) {
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
    public String field() {
        return field;
    }
}
