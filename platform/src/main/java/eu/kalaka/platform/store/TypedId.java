package eu.kalaka.platform.store;

import java.util.UUID;

/** An id that knows what it identifies: a record over one UUID. Stored as text. */
public interface TypedId {

    UUID value();
}
