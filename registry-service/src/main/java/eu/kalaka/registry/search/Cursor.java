package eu.kalaka.registry.search;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.util.BytesRef;

/**
 * The last one of a page: by what she is ordered. It may hold a name, so it travels in bodies, save for the order of ids.
 *
 * @param by texts, numbers and degrees of likeness, in the manner of the index
 */
public record Cursor(Order order, boolean descending, List<Object> by) {

    private static final Base64.Encoder TO_TEXT = Base64.getUrlEncoder().withoutPadding();
    private static final int MOST_BYTES = 4096;

    public Cursor {
        by = List.copyOf(by);
    }

    /** As {@link #read} takes it. */
    public String text() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(order.sign());
            out.writeBoolean(descending);
            for (Object value : by) {
                switch (value) {
                    case Float likeness -> out.writeFloat(likeness);
                    case Long number -> out.writeLong(number);
                    case BytesRef key -> {
                        out.writeShort(key.length);
                        out.write(key.bytes, key.offset, key.length);
                    }
                    default -> throw new IllegalStateException("Nothing is ordered by a " + value.getClass());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // not in memory
        }
        return TO_TEXT.encodeToString(bytes.toByteArray());
    }

    /** The cursor that was written so, or empty where it is none of this order. */
    public static Optional<Cursor> read(String text, Order order, boolean descending) {
        try (var in = new DataInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(text)))) {
            if (in.readByte() != order.sign() || in.readBoolean() != descending) {
                return Optional.empty();
            }
            List<Object> by = new ArrayList<>();
            switch (order) {
                case ID -> {}
                case FIT -> {
                    by.add(in.readFloat());
                    by.add(key(in));
                }
                case NAME -> by.add(key(in));
                case AGE, LAST_CONTACT -> by.add(in.readLong());
            }
            by.add(key(in));
            return in.read() < 0 ? Optional.of(new Cursor(order, descending, by)) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static BytesRef key(DataInputStream in) throws IOException {
        int length = in.readUnsignedShort();
        if (length > MOST_BYTES) {
            throw new IOException("Too long");
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("Cut off");
        }
        return new BytesRef(bytes);
    }
}
