package eu.kalaka.local;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The alphabets of text messages: GSM 03.38 (one octet a character, as SMPP carries it), Latin-1 and UCS-2. */
final class SmsText {

    static final byte DEFAULT = 0;
    static final byte LATIN_1 = 3;
    static final byte UCS_2 = 8;

    private static final char ESCAPE = '\u001b';

    /** GSM 03.38 by code, 0 to 127; the escape to the extension table stands at its own place. */
    private static final String BASIC =
            "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ" + ESCAPE + "ÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
                    + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    private static final String EXTENSION_CODES = "\n\u0014()/<=>@e";
    private static final String EXTENSION = "\f^{}\\[~]|€";

    private SmsText() {}

    /** The text of all parts; a character may begin in one and end in the next. */
    static String decode(List<byte[]> parts, byte dataCoding) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        parts.forEach(whole::writeBytes);
        byte[] octets = whole.toByteArray();
        return switch (dataCoding) {
            case UCS_2 -> new String(octets, StandardCharsets.UTF_16BE);
            case LATIN_1 -> new String(octets, StandardCharsets.ISO_8859_1);
            default -> decodeGsm(octets);
        };
    }

    private static String decodeGsm(byte[] octets) {
        StringBuilder text = new StringBuilder(octets.length);
        boolean escaped = false;
        for (byte octet : octets) {
            int code = octet & 0x7f;
            int extension = escaped ? EXTENSION_CODES.indexOf(code) : -1;
            escaped = !escaped && BASIC.charAt(code) == ESCAPE;
            if (extension >= 0) {
                text.append(EXTENSION.charAt(extension));
            } else if (!escaped) {
                text.append(BASIC.charAt(code));
            }
        }
        return text.toString();
    }

    /** The octets of {@code text} in UCS-2, which carries every language of the system. */
    static byte[] ucs2(String text) {
        return text.getBytes(StandardCharsets.UTF_16BE);
    }
}
