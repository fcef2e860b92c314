package eu.kalaka.identity.signin.code;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/** Codes of six digits, each good for thirty seconds and, since clocks differ, for the thirty before and after. */
public final class OneTimeCodes {

    private static final Duration STEP = Duration.ofSeconds(30);
    private static final Pattern FORM = Pattern.compile("[0-9]{6}");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator(STEP, 6);

    /**
     * The time step that a code belongs to: the caller keeps it, and takes none of that step or an earlier one again.
     *
     * @param code as it was typed, spaces allowed
     * @return empty where it is no code of that time
     */
    public OptionalLong step(CodeSecret secret, String code, Instant now) {
        String digits = SPACES.matcher(code).replaceAll("");
        if (!FORM.matcher(digits).matches()) {
            return OptionalLong.empty();
        }
        long present = now.getEpochSecond() / STEP.toSeconds();
        return LongStream.rangeClosed(present - 1, present + 1)
                .filter(step -> same(digits, code(secret, step)))
                .findFirst();
    }

    /** The code of that time. */
    public String code(CodeSecret secret, Instant at) {
        try {
            return generator.generateOneTimePasswordString(
                    new SecretKeySpec(secret.bytes(), generator.getAlgorithm()), at, Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private String code(CodeSecret secret, long step) {
        return code(secret, Instant.ofEpochSecond(step * STEP.toSeconds()));
    }

    private static boolean same(String typed, String expected) {
        return MessageDigest.isEqual(
                typed.getBytes(StandardCharsets.US_ASCII), expected.getBytes(StandardCharsets.US_ASCII));
    }
}
