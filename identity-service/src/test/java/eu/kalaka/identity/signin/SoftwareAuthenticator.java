package eu.kalaka.identity.signin;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A telephone that makes one passkey (ES256, without attestation) and signs with it, as the WebAuthn standard says. */
final class SoftwareAuthenticator {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int WITH_KEY = 0x40;

    private final KeyPair keys;
    private final byte[] id = new byte[16];
    private final String origin;
    private boolean verifies = true;
    private int count;

    SoftwareAuthenticator(String origin) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        this.keys = generator.generateKeyPair();
        this.origin = origin;
        new SecureRandom().nextBytes(id);
    }

    /** From now on it asks for no finger, face or PIN. */
    void verifiesNobody() {
        verifies = false;
    }

    /** Sets its count of signatures back, as that of a copy would be. */
    void isSetBackTo(int earlier) {
        count = earlier;
    }

    /** What the browser sends after {@code navigator.credentials.create}. */
    String create(String options) throws GeneralSecurityException {
        JsonNode asked = JSON.readTree(options);
        byte[] data = authenticatorData(asked.path("rp").path("id").asString(), WITH_KEY);
        byte[] clientData = clientData("webauthn.create", asked);
        return answer(Map.of(
                "attestationObject",
                BASE64.encodeToString(attestation(data)),
                "clientDataJSON",
                BASE64.encodeToString(clientData),
                "transports",
                java.util.List.of("internal")));
    }

    /** What the browser sends after {@code navigator.credentials.get}. */
    String get(String options) throws GeneralSecurityException {
        JsonNode asked = JSON.readTree(options);
        byte[] data = authenticatorData(asked.path("rpId").asString(), 0);
        byte[] clientData = clientData("webauthn.get", asked);
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(keys.getPrivate());
        signature.update(data);
        signature.update(sha256(clientData));
        return answer(Map.of(
                "authenticatorData",
                BASE64.encodeToString(data),
                "clientDataJSON",
                BASE64.encodeToString(clientData),
                "signature",
                BASE64.encodeToString(signature.sign())));
    }

    private String answer(Map<String, Object> response) {
        String text = BASE64.encodeToString(id);
        return JSON.writeValueAsString(Map.of(
                "id",
                text,
                "rawId",
                text,
                "type",
                "public-key",
                "response",
                response,
                "clientExtensionResults",
                Map.of()));
    }

    private byte[] clientData(String type, JsonNode asked) {
        return JSON.writeValueAsBytes(Map.of(
                "type", type, "challenge", asked.path("challenge").asString(), "origin", origin, "crossOrigin", false));
    }

    private byte[] authenticatorData(String site, int more) throws GeneralSecurityException {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.writeBytes(sha256(site.getBytes(StandardCharsets.UTF_8)));
        data.write(PRESENT | (verifies ? VERIFIED : 0) | more);
        data.writeBytes(ByteBuffer.allocate(4).putInt(++count).array());
        if (more == WITH_KEY) {
            data.writeBytes(new byte[16]); // no model
            data.writeBytes(ByteBuffer.allocate(2).putShort((short) id.length).array());
            data.writeBytes(id);
            data.writeBytes(publicKey());
        }
        return data.toByteArray();
    }

    /** COSE in CBOR: {1: 2 (EC), 3: -7 (ES256), -1: 1 (P-256), -2: x, -3: y}. */
    private byte[] publicKey() {
        ECPublicKey key = (ECPublicKey) keys.getPublic();
        ByteArrayOutputStream cose = new ByteArrayOutputStream();
        cose.writeBytes(HexFormat.of().parseHex("a5010203262001215820"));
        cose.writeBytes(unsigned(key.getW().getAffineX()));
        cose.writeBytes(HexFormat.of().parseHex("225820"));
        cose.writeBytes(unsigned(key.getW().getAffineY()));
        return cose.toByteArray();
    }

    /** CBOR: {"fmt": "none", "attStmt": {}, "authData": data}. */
    private static byte[] attestation(byte[] data) {
        ByteArrayOutputStream object = new ByteArrayOutputStream();
        object.write(0xa3);
        text(object, "fmt");
        text(object, "none");
        text(object, "attStmt");
        object.write(0xa0);
        text(object, "authData");
        object.write(0x58);
        object.write(data.length);
        object.writeBytes(data);
        return object.toByteArray();
    }

    private static void text(ByteArrayOutputStream object, String text) {
        object.write(0x60 + text.length());
        object.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] fixed = new byte[32];
        int length = Math.min(bytes.length, fixed.length);
        System.arraycopy(bytes, bytes.length - length, fixed, fixed.length - length, length);
        return fixed;
    }

    private static byte[] sha256(byte[] bytes) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(Arrays.copyOf(bytes, bytes.length));
    }
}
