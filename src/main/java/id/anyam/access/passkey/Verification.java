package id.anyam.access.passkey;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticatorTransport;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import id.anyam.shared.RuleViolated;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/**
 * Reads and verifies what a device answered, by the library webauthn4j: challenge, address, host, that a person was
 * there and proved it to the device, the signature and its counter.
 */
@Component
class Verification {

    /** ES256, EdDSA and RS256: what devices offer today. */
    static final List<Long> ALGORITHMS = List.of(-7L, -8L, -257L);

    /** Made at the first use: most starts never need it. */
    private static final class Library {
        static final ObjectConverter CONVERTER = new ObjectConverter();
        static final WebAuthnManager MANAGER = WebAuthnManager.createNonStrictWebAuthnManager(CONVERTER);
        static final AttestedCredentialDataConverter CREDENTIALS = new AttestedCredentialDataConverter(CONVERTER);
    }

    RegistrationData readNewKey(@Nullable String json) {
        return read(() -> {
            var data = Library.MANAGER.parseRegistrationResponseJSON(Objects.requireNonNull(json));
            credentialId(data);
            challenge(data);
            return data;
        });
    }

    AuthenticationData readAnswer(@Nullable String json) {
        return read(() -> {
            var data = Library.MANAGER.parseAuthenticationResponseJSON(Objects.requireNonNull(json));
            credentialId(data);
            challenge(data);
            return data;
        });
    }

    static byte[] challenge(RegistrationData data) {
        return Objects.requireNonNull(data.getCollectedClientData())
                .getChallenge()
                .getValue();
    }

    static byte[] challenge(AuthenticationData data) {
        return Objects.requireNonNull(data.getCollectedClientData())
                .getChallenge()
                .getValue();
    }

    @SuppressWarnings("NullAway") // takes the library's nullable array for an array of nullable bytes
    static byte[] credentialId(AuthenticationData data) {
        return Objects.requireNonNull(data.getCredentialId());
    }

    static byte[] credentialId(RegistrationData data) {
        var device = Objects.requireNonNull(data.getAttestationObject()).getAuthenticatorData();
        return Objects.requireNonNull(device.getAttestedCredentialData()).getCredentialId();
    }

    NewKey verify(RegistrationData data, Here here) {
        var algorithms = ALGORITHMS.stream()
                .map(number -> new PublicKeyCredentialParameters(
                        PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.create(number)))
                .toList();
        var parameters = new RegistrationParameters(server(here, challenge(data)), algorithms, true, true);
        require(() -> Library.MANAGER.verify(data, parameters), "access.passkey.unfit");
        var device = Objects.requireNonNull(data.getAttestationObject()).getAuthenticatorData();
        var credential = Objects.requireNonNull(device.getAttestedCredentialData());
        var transports = Objects.requireNonNullElse(data.getTransports(), Set.<AuthenticatorTransport>of());
        return new NewKey(
                credential.getCredentialId(),
                Library.CREDENTIALS.convert(credential),
                transports.stream()
                        .map(AuthenticatorTransport::getValue)
                        .sorted()
                        .collect(Collectors.joining(" ")),
                device.isFlagBE(),
                new KeyUse(device.getSignCount(), device.isFlagBS()));
    }

    KeyUse verify(AuthenticationData data, Passkeys.Found key, Here here) {
        var record = new CredentialRecordImpl(
                null,
                true,
                key.backupEligible(),
                key.backedUp(),
                key.signatureCount(),
                Library.CREDENTIALS.convert(key.credential()),
                null,
                null,
                null,
                null);
        var parameters = new AuthenticationParameters(server(here, challenge(data)), record, null, true, true);
        require(() -> Library.MANAGER.verify(data, parameters), "access.passkey.unknown");
        var device = Objects.requireNonNull(data.getAuthenticatorData());
        return new KeyUse(device.getSignCount(), device.isFlagBS());
    }

    private static ServerProperty server(Here here, byte[] challenge) {
        return new ServerProperty(
                Origin.create(here.origin().toString()), here.host(), new DefaultChallenge(challenge));
    }

    /** What is no answer of a device at all is treated as one of an unknown key. */
    private static <T> T read(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (WebAuthnException | JacksonException | IllegalArgumentException | NullPointerException e) {
            throw new RuleViolated("access.passkey.unknown");
        }
    }

    private static void require(Runnable verification, String reason) {
        try {
            verification.run();
        } catch (WebAuthnException e) {
            throw new RuleViolated(reason);
        }
    }
}
