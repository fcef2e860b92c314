package eu.kalaka.platform.audit;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.audit.Personal.Person;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An entry of the audit trail.
 *
 * @param place {@link #place its number} in twelve digits, from 1 without a gap
 * @param key its own id, by which a writer knows its entry again
 * @param units of the people and of the actor's roles: whoever is entitled for one of them may read the entry
 * @param hash SHA-256, in hexadecimal, over the hash of the entry before and all else in this one
 */
@Document(Link.COLLECTION)
record Link(
        @Id String place,
        UUID key,
        Instant at,
        String actor,
        @Nullable String client,
        List<String> roles,
        String action,
        List<UUID> records,
        List<Person> people,
        List<UnitPath> units,
        String from,
        String trace,
        String purpose,
        String outcome,
        String hash) {

    static final String COLLECTION = "audit";

    /** What the first entry is chained to. */
    static final String BEGINNING = "0".repeat(64);

    static String place(long number) {
        return "%012d".formatted(number);
    }

    static Link after(String previousHash, long number, UUID key, Look look) {
        Link unsealed = new Link(
                place(number),
                key,
                look.at(),
                look.actor(),
                look.client(),
                look.roles(),
                look.action(),
                look.records(),
                look.people(),
                look.units(),
                look.from(),
                look.trace(),
                look.purpose(),
                look.outcome(),
                "");
        return unsealed.sealed(unsealed.hashAfter(previousHash));
    }

    boolean follows(String previousHash, long number) {
        return place.equals(place(number)) && hash.equals(hashAfter(previousHash));
    }

    /** Every part with its length before it, so that no two entries read the same. */
    private String hashAfter(String previousHash) {
        MessageDigest digest = sha256();
        add(digest, previousHash);
        add(digest, place);
        add(digest, key.toString());
        add(digest, String.valueOf(at.toEpochMilli()));
        add(digest, actor);
        add(digest, client == null ? "" : client);
        add(digest, String.join(" ", roles));
        add(digest, action);
        records.forEach(id -> add(digest, id.toString()));
        for (Person person : people) {
            add(digest, person.volunteer() + " " + person.unit().value());
        }
        units.forEach(unit -> add(digest, unit.value()));
        add(digest, from);
        add(digest, trace);
        add(digest, purpose);
        add(digest, outcome);
        return HexFormat.of().formatHex(digest.digest());
    }

    private Link sealed(String withHash) {
        return new Link(
                place, key, at, actor, client, roles, action, records, people, units, from, trace, purpose, outcome,
                withHash);
    }

    private static void add(MessageDigest digest, String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
