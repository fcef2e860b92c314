package eu.kalaka.registry.files;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How the text of a file is encoded; the codes are those that a person may say instead of what was guessed. The guess is our own:
 * ICU's detector, which goes by the commonest syllables of running text, does not know short lists and capitals in Greek
 * (docs/adr/0018).
 */
public enum TextEncoding {
    UTF_8("utf-8", StandardCharsets.UTF_8),
    UTF_16("utf-16", StandardCharsets.UTF_16),
    WINDOWS_1250("windows-1250", Charset.forName("windows-1250")),
    WINDOWS_1253("windows-1253", Charset.forName("windows-1253")),
    ISO_8859_2("iso-8859-2", Charset.forName("ISO-8859-2")),
    ISO_8859_7("iso-8859-7", Charset.forName("ISO-8859-7"));

    /** All codes as a regular expression, for request validation. */
    public static final String CODES = "utf-8|utf-16|windows-1250|windows-1253|iso-8859-2|iso-8859-7";

    private static final String HUNGARIAN = "áéíóöőúüűÁÉÍÓÖŐÚÜŰ";
    private static final String SIGNS = "„”“’‘–—…«»·€§° ";
    /** Enough to tell; a list begins as it goes on. */
    private static final int LOOKED_AT = 200_000;

    private static final int LIKELY = 2;
    private static final int UNLIKELY = -3;

    private final String code;
    private final Charset charset;

    TextEncoding(String code, Charset charset) {
        this.code = code;
        this.charset = charset;
    }

    public String code() {
        return code;
    }

    static Optional<TextEncoding> of(String code) {
        return Arrays.stream(values())
                .filter(encoding -> encoding.code.equals(code.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /**
     * The likeliest. Marks and well-formed UTF-8 leave no doubt; of the others that one is taken whose letters are Hungarian or
     * Greek and stand among their like. Where two read the same, the one that Windows writes is taken.
     */
    static TextEncoding guess(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return UTF_8;
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return UTF_16;
        }
        if (UTF_8.decode(bytes).isPresent()) {
            return UTF_8;
        }
        byte[] some = bytes.length > LOOKED_AT ? Arrays.copyOf(bytes, LOOKED_AT) : bytes;
        // Of equals the first is taken.
        return Stream.of(WINDOWS_1250, WINDOWS_1253, ISO_8859_2, ISO_8859_7)
                .max(Comparator.comparingInt(encoding -> encoding.likelihood(some)))
                .orElse(WINDOWS_1250);
    }

    /** The text without its mark, or empty where it is not so encoded. */
    Optional<String> decode(byte[] bytes) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(
                            this == UTF_8 || this == UTF_16 ? CodingErrorAction.REPORT : CodingErrorAction.REPLACE)
                    .decode(ByteBuffer.wrap(bytes));
            int begin = text.length() > 0 && text.charAt(0) == '\uFEFF' ? 1 : 0;
            return Optional.of(text.subSequence(begin, text.length()).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private int likelihood(byte[] bytes) {
        String text = decode(bytes).orElse("");
        int likelihood = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter > 127) {
                likelihood += likelihood(
                        letter, i == 0 ? ' ' : text.charAt(i - 1), i + 1 < text.length() ? text.charAt(i + 1) : ' ');
            }
        }
        return likelihood;
    }

    private static int likelihood(char letter, char before, char after) {
        if (HUNGARIAN.indexOf(letter) >= 0) {
            return isGreek(before) || isGreek(after) ? UNLIKELY : LIKELY;
        }
        if (isGreek(letter)) {
            return isLatin(before) || isLatin(after) ? UNLIKELY : LIKELY;
        }
        // What is an accented capital in one Greek encoding is this sign in the other.
        boolean beginsWord = letter == '’' && !Character.isLetter(before) && Character.isLetter(after);
        return SIGNS.indexOf(letter) >= 0 && !beginsWord ? 0 : UNLIKELY;
    }

    private static boolean isGreek(char letter) {
        return Character.isLetter(letter) && Character.UnicodeScript.of(letter) == Character.UnicodeScript.GREEK;
    }

    private static boolean isLatin(char letter) {
        return Character.isLetter(letter) && Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        return bytes.length >= mark.length
                && IntStream.range(0, mark.length).allMatch(i -> (bytes[i] & 0xFF) == mark[i]);
    }
}
