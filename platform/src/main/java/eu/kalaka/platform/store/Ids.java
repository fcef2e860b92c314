package eu.kalaka.platform.store;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Ids: new ones, and those that texts are. */
public final class Ids {

    /** Request attribute with the id that follows from caller, path and {@code Idempotency-Key}. */
    public static final String COMMAND_ID = "kalaka.command-id";

    private static final Pattern FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Supplier<UUID> random;

    public Ids(Supplier<UUID> random) {
        this.random = random;
    }

    /** The id that a text is, in the usual form of 36 characters; empty where it is none. */
    public static Optional<UUID> of(@Nullable String text) {
        return text != null && FORM.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
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
