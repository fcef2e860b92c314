package eu.kalaka.identity.signin.passkey;

import com.mongodb.MongoException;
import eu.kalaka.identity.signin.holder.Holders;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Registers passkeys and signs in with them. The person is always verified by the device (finger, face, PIN), so that a
 * passkey stands for password and code together.
 *
 * <p>Spring Security's operations without its filters: those answer what they cannot read with a failure of the server, and
 * have paths of their own.
 */
public final class PasskeyCeremonies {

    private static final Logger LOG = LoggerFactory.getLogger(PasskeyCeremonies.class);
    private static final int LONGEST_LABEL = 60;
    private static final TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>> ATTESTATION =
            new TypeReference<>() {};
    private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> ASSERTION =
            new TypeReference<>() {};

    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
    private final Webauthn4JRelyingPartyOperations operations;

    /**
     * Ceremonies of one site.
     *
     * @param site its domain, to which passkeys are bound
     * @param origins where its pages are, e.g. {@code https://kalaka.example}
     */
    public PasskeyCeremonies(Holders holders, Passkeys passkeys, String site, Set<String> origins) {
        this.operations = new Webauthn4JRelyingPartyOperations(
                new PasskeyUsers(holders),
                passkeys,
                PublicKeyCredentialRpEntity.builder().id(site).name("Kaláka").build(),
                origins);
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
    }

    /** What the browser is to make a passkey of; kept until it answers. */
    public PublicKeyCredentialCreationOptions beginRegistration(UUID account) {
        return operations.createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(
                        UsernamePasswordAuthenticationToken.authenticated(account.toString(), null, List.of())));
    }

    /** Keeps the passkey that the browser made; false where it does not fit what was asked. */
    public boolean register(PublicKeyCredentialCreationOptions asked, String label, String answer) {
        try {
            PublicKeyCredential<AuthenticatorAttestationResponse> made = json.readValue(answer, ATTESTATION);
            operations.registerCredential(
                    new ImmutableRelyingPartyRegistrationRequest(asked, new RelyingPartyPublicKey(made, cut(label))));
            return true;
        } catch (RuntimeException e) {
            return refused(e);
        }
    }

    /** What the browser is to sign; kept until it answers. Whoever has a passkey of this site may choose it. */
    public PublicKeyCredentialRequestOptions beginSignIn() {
        return operations.createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
    }

    /** The account whose passkey signed what was asked. */
    public Optional<UUID> signIn(PublicKeyCredentialRequestOptions asked, String answer) {
        try {
            PublicKeyCredential<AuthenticatorAssertionResponse> signed = json.readValue(answer, ASSERTION);
            return Optional.of(UserIds.account(operations
                    .authenticate(new RelyingPartyAuthenticationRequest(asked, signed))
                    .getId()));
        } catch (RuntimeException e) {
            refused(e);
            return Optional.empty();
        }
    }

    /** As browsers read it. */
    public String write(Object options) {
        return json.writeValueAsString(options);
    }

    /** Whatever is wrong with it, and the library says so in many ways: it is no passkey of ours. */
    private static boolean refused(RuntimeException e) {
        if (e instanceof MongoException) {
            throw e;
        }
        LOG.info("A passkey was refused: {}", e.getClass().getSimpleName());
        return false;
    }

    private static String cut(String label) {
        String text = label.strip().replaceAll("\\p{Cntrl}", " ");
        return text.isEmpty() ? "Passkey" : text.substring(0, Math.min(text.length(), LONGEST_LABEL));
    }
}
