package eu.kalaka.platform.aggregate;

import org.jspecify.annotations.Nullable;

/** A business reason to say no. A refusal is a value; failures are exceptions. Implementations are enums or records of a service. */
public interface Refusal {

    /** What kind of no it is, which decides the HTTP status. */
    enum Kind {
        /** The request contradicts what is known, e.g. an unknown unit: 422. */
        UNACCEPTABLE,
        /** The record's present state forbids it, e.g. no free place: 409. */
        CONFLICT
    }

    /** Stable slug, e.g. {@code unknown_unit}; also the key {@code reason.<slug>} of the message bundles. */
    String reason();

    Kind kind();

    /** The field of the request that it is about, where there is one. */
    default @Nullable String field() {
        return null;
    }
}
