package eu.kalaka.platform.store;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** New ids. */
public final class Ids {

    /** Request attribute with the id that follows from caller, path and {@code Idempotency-Key}. */
    public static final String COMMAND_ID = "kalaka.command-id";

    private final Supplier<UUID> random;

    public Ids(Supplier<UUID> random) {
        this.random = random;
    }

    /** A new UUIDv7: later ids sort after earlier ones. */
    public UUID next() {
        return random.get();
    }

    /**
     * The id of the record that the present command creates. A command repeated with the same {@code Idempotency-Key} gets
     * the same id, so that even a repeat after a crash between effect and answer cannot create a second record.
     */
    public UUID ofCommand() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        Object given = request == null ? null : request.getAttribute(COMMAND_ID, RequestAttributes.SCOPE_REQUEST);
        return given instanceof UUID id ? id : next();
    }
}
