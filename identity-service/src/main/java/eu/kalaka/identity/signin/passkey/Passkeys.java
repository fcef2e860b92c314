package eu.kalaka.identity.signin.passkey;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import eu.kalaka.platform.store.WritesItsOwnCollection;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

/** Keeps passkeys: public keys only, so nothing in them is secret. */
@WritesItsOwnCollection("passkeys: public keys that no other service needs")
public final class Passkeys implements UserCredentialRepository {

    private static final String ID = "_id";
    private static final String ACCOUNT = "account";
    private static final String SIGNATURES = "signatures";
    private static final String LAST_USED = "lastUsed";

    private final MongoTemplate mongo;

    public Passkeys(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /**
     * Keeps a new passkey, or that a known one was used.
     *
     * @throws IllegalStateException where its count of signatures did not rise: somebody has copied it
     */
    @Override
    public void save(CredentialRecord passkey) {
        if (!inserted(passkey) && !used(passkey)) {
            throw new IllegalStateException("A passkey's count did not rise");
        }
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        Document found = collection().find(eq(ID, id.toBase64UrlString())).first();
        return found == null ? null : read(found);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes user) {
        return of(UserIds.account(user));
    }

    @Override
    public void delete(Bytes id) {
        collection().deleteOne(eq(ID, id.toBase64UrlString()));
    }

    /** Those of an account. */
    public List<CredentialRecord> of(UUID account) {
        return StreamSupport.stream(
                        collection().find(eq(ACCOUNT, account.toString())).spliterator(), false)
                .<CredentialRecord>map(Passkeys::read)
                .toList();
    }

    /** Removes one of an account's; false where it is none of its own. */
    public boolean remove(UUID account, String id) {
        return collection()
                        .deleteOne(and(eq(ID, id), eq(ACCOUNT, account.toString())))
                        .getDeletedCount()
                == 1;
    }

    /** Removes all of an account's. */
    public void forget(UUID account) {
        collection().deleteMany(eq(ACCOUNT, account.toString()));
    }

    private boolean inserted(CredentialRecord passkey) {
        try {
            collection().insertOne(write(passkey));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    /** Many authenticators do not count: theirs stays zero. */
    private boolean used(CredentialRecord passkey) {
        long count = passkey.getSignatureCount();
        return collection()
                        .updateOne(
                                and(
                                        eq(ID, passkey.getCredentialId().toBase64UrlString()),
                                        eq(ACCOUNT, account(passkey)),
                                        count == 0 ? eq(SIGNATURES, 0L) : lt(SIGNATURES, count)),
                                Updates.combine(
                                        Updates.set(SIGNATURES, count),
                                        Updates.set("backedUp", passkey.isBackupState()),
                                        Updates.set(LAST_USED, Date.from(passkey.getLastUsed()))))
                        .getMatchedCount()
                == 1;
    }

    private static String account(CredentialRecord passkey) {
        return UserIds.account(passkey.getUserEntityUserId()).toString();
    }

    private static Document write(CredentialRecord passkey) {
        return new Document(ID, passkey.getCredentialId().toBase64UrlString())
                .append(ACCOUNT, account(passkey))
                .append("label", passkey.getLabel())
                .append("key", new Binary(passkey.getPublicKey().getBytes()))
                .append(SIGNATURES, passkey.getSignatureCount())
                .append("verified", passkey.isUvInitialized())
                .append("backupEligible", passkey.isBackupEligible())
                .append("backedUp", passkey.isBackupState())
                .append(
                        "transports",
                        passkey.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .toList())
                .append("attestation", binary(passkey.getAttestationObject()))
                .append("attestationClientData", binary(passkey.getAttestationClientDataJSON()))
                .append("created", Date.from(passkey.getCreated()))
                .append(LAST_USED, Date.from(passkey.getLastUsed()));
    }

    private static ImmutableCredentialRecord read(Document found) {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(found.getString(ID)))
                .userEntityUserId(UserIds.of(UUID.fromString(found.getString(ACCOUNT))))
                .label(found.getString("label"))
                .publicKey(new ImmutablePublicKeyCose(
                        found.get("key", Binary.class).getData()))
                .signatureCount(found.getLong(SIGNATURES))
                .uvInitialized(found.getBoolean("verified"))
                .backupEligible(found.getBoolean("backupEligible"))
                .backupState(found.getBoolean("backedUp"))
                .transports(found.getList("transports", String.class).stream()
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet()))
                .attestationObject(bytes(found, "attestation"))
                .attestationClientDataJSON(bytes(found, "attestationClientData"))
                .created(instant(found, "created"))
                .lastUsed(instant(found, LAST_USED))
                .build();
    }

    private static @Nullable Binary binary(@Nullable Bytes bytes) {
        return bytes == null ? null : new Binary(bytes.getBytes());
    }

    private static @Nullable Bytes bytes(Document found, String field) {
        return Optional.ofNullable(found.get(field, Binary.class))
                .map(binary -> new Bytes(binary.getData()))
                .orElse(null);
    }

    private static Instant instant(Document found, String field) {
        return Objects.requireNonNull(found.getDate(field)).toInstant();
    }

    private MongoCollection<Document> collection() {
        return mongo.getCollection("passkeys");
    }
}
