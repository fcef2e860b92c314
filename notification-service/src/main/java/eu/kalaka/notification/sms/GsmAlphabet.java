package eu.kalaka.notification.sms;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The default alphabet of GSM (3GPP TS 23.038, 6.2.1 and 6.2.1.1), one octet a septet as SMPP carries it. */
final class GsmAlphabet {

    private static final byte ESCAPE = 0x1b;

    /** By code from 0 to 127; the escape to the extension table stands at its own place. */
    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001bÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    private static final String EXTENSION = "\f^{}\\[~]|€";
    private static final byte[] EXTENSION_CODES = {0x0a, 0x14, 0x28, 0x29, 0x2f, 0x3c, 0x3d, 0x3e, 0x40, 0x65};

    private static final Map<Integer, byte[]> CODES = codes();

    private GsmAlphabet() {}

    /** One octet, or two with the escape; nothing for a character that the alphabet lacks, such as ő, ű, á or α. */
    static Optional<byte[]> encode(int character) {
        return Optional.ofNullable(CODES.get(character)).map(byte[]::clone);
    }

    private static Map<Integer, byte[]> codes() {
        Map<Integer, byte[]> codes = new HashMap<>();
        for (int code = 0; code < BASIC.length(); code++) {
            if (code != ESCAPE) {
                codes.put((int) BASIC.charAt(code), new byte[] {(byte) code});
            }
        }
        for (int i = 0; i < EXTENSION.length(); i++) {
            codes.put((int) EXTENSION.charAt(i), new byte[] {ESCAPE, EXTENSION_CODES[i]});
        }
        return codes;
    }
}
