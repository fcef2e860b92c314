package eu.kalaka.notification.sms;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * A text as the provider is given it and charges for it: in the GSM alphabet where every character is in it, else in UCS-2,
 * whole where it fits and otherwise in numbered parts.
 *
 * @param parts the octets of each part, without header
 */
record SmsText(Coding coding, List<byte[]> parts) {

    /** An alphabet with its octets' worth of room; a part of several gives six octets (seven septets) to its header. */
    enum Coding {
        /** 160 characters alone, 153 in a part of several; those of the extension table count twice. */
        GSM_7(0x00, 160, 153),
        /** 70 characters alone, 67 in a part of several; those beyond the basic plane count twice. */
        UCS_2(0x08, 140, 134);

        private final byte dataCoding;
        private final int alone;
        private final int inPart;

        Coding(int dataCoding, int alone, int inPart) {
            this.dataCoding = (byte) dataCoding;
            this.alone = alone;
            this.inPart = inPart;
        }

        byte dataCoding() {
            return dataCoding;
        }
    }

    private static final int MOST_PARTS = 255;

    SmsText {
        parts = List.copyOf(parts);
        if (parts.size() > MOST_PARTS) {
            throw new IllegalArgumentException("More than " + MOST_PARTS + " parts");
        }
    }

    static SmsText of(String text) {
        return text.codePoints()
                        .allMatch(character -> GsmAlphabet.encode(character).isPresent())
                ? of(
                        text,
                        Coding.GSM_7,
                        character -> GsmAlphabet.encode(character).orElseThrow())
                : of(
                        text,
                        Coding.UCS_2,
                        character -> Character.toString(character).getBytes(StandardCharsets.UTF_16BE));
    }

    /** Part {@code index} as it is sent: with a header that names its place where there are several (3GPP TS 23.040, 9.2.3.24.1). */
    byte[] octets(int index, int reference) {
        byte[] part = parts.get(index);
        if (parts.size() == 1) {
            return part.clone();
        }
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        octets.writeBytes(new byte[] {0x05, 0x00, 0x03, (byte) reference, (byte) parts.size(), (byte) (index + 1)});
        octets.writeBytes(part);
        return octets.toByteArray();
    }

    boolean isLong() {
        return parts.size() > 1;
    }

    private static SmsText of(String text, Coding coding, IntFunction<byte[]> encode) {
        List<byte[]> characters = text.codePoints().mapToObj(encode).toList();
        return new SmsText(
                coding,
                packed(characters, coding.alone, 1)
                        .orElseGet(() -> packed(characters, coding.inPart, Integer.MAX_VALUE)
                                .orElseThrow()));
    }

    /** Fills parts of at most {@code room} octets without breaking a character; nothing where more than {@code most} are needed. */
    private static Optional<List<byte[]>> packed(List<byte[]> characters, int room, int most) {
        List<byte[]> parts = new ArrayList<>();
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        for (byte[] character : characters) {
            if (part.size() + character.length > room) {
                parts.add(part.toByteArray());
                part.reset();
            }
            part.writeBytes(character);
        }
        parts.add(part.toByteArray());
        return parts.size() <= most ? Optional.of(parts) : Optional.empty();
    }
}
