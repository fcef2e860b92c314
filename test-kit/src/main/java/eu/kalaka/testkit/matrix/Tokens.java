package eu.kalaka.testkit.matrix;

import eu.kalaka.local.LocalIssuer;
import eu.kalaka.testkit.Backends;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The tokens of the matrix. */
final class Tokens {

    private static final String NOBODY = "nobody";

    private final Map<Role, String> ofStrangers = new ConcurrentHashMap<>();
    private final LocalIssuer stranger = LocalIssuer.start(0, keyFile());

    /** Somebody with that role for the unit that the matrix holds, and with a claim to records of her own. */
    String of(Role role, @Nullable UUID own) {
        return own == null ? signed(List.of(held(role)), Map.of()) : signed(List.of(held(role)), claims(role, own));
    }

    /** Somebody with that role for the whole network. */
    String ofNetwork(Role role) {
        return signed(List.of(role.wireName() + "@/"), Map.of());
    }

    /** Who is signed in with that account. */
    String ofAccount(Role role, UUID account) {
        return Backends.token(account.toString(), List.of(held(role)), Map.of());
    }

    /** Somebody without any role who claims to own that. */
    String ofNoRole(Role role, UUID own) {
        return signed(List.of(), claims(role, own));
    }

    /** The same as {@link #of(Role, UUID)} by an issuer whom no service of ours trusts. */
    String ofStranger(Role role) {
        return ofStrangers.computeIfAbsent(role, key -> stranger.token(NOBODY, List.of(held(key)), Map.of()));
    }

    /** A token that says the same and is signed by nobody. */
    static String unsigned(String token) {
        String claims = token.split("\\.", -1)[1];
        byte[] header = "{\"alg\":\"none\",\"typ\":\"at+jwt\"}".getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(header) + "." + claims + ".";
    }

    /** Who differs in roles or records is somebody else. */
    private static String signed(List<String> roles, Map<String, Object> own) {
        String subject = UUID.nameUUIDFromBytes((roles + " " + own).getBytes(StandardCharsets.UTF_8))
                .toString();
        return Backends.token(subject, roles, own);
    }

    private static String held(Role role) {
        return role.wireName() + "@" + Position.HELD;
    }

    private static Map<String, Object> claims(Role role, UUID own) {
        String claim = role.claim();
        if (claim == null) {
            throw new IllegalArgumentException("no record of its own: " + role);
        }
        return Map.of(claim, claim.endsWith("s") ? List.of(own.toString()) : own.toString());
    }

    private static Path keyFile() {
        try {
            return Files.createTempDirectory("kalaka-stranger").resolve("key.json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
