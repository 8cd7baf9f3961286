package id.anyam.access.passkey;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** What a browser is told so that it asks the device: the shapes of the Web Authentication standard. */
final class Questions {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long TIMEOUT = Challenges.GOOD_FOR.toMillis();

    private Questions() {}

    /** Whoever's key it is: the device offers those it keeps for this host. */
    static Map<String, Object> whoIsThere(Here here, byte[] challenge) {
        return Map.of(
                "challenge", text(challenge),
                "rpId", here.host(),
                "userVerification", "required",
                "timeout", TIMEOUT,
                "allowCredentials", List.of());
    }

    /** A new key that the device itself remembers; not on a device that keeps one of these already. */
    static String makeAKey(
            Here here, byte[] challenge, UUID account, String login, String name, List<Passkeys.Passkey> present) {
        return JSON.writeValueAsString(Map.of(
                "challenge", text(challenge),
                "rp", Map.of("id", here.host(), "name", "Anyam"),
                "user", Map.of("id", text(handle(account)), "name", login, "displayName", name),
                "pubKeyCredParams",
                        Verification.ALGORITHMS.stream()
                                .map(number -> Map.of("type", "public-key", "alg", number))
                                .toList(),
                "authenticatorSelection",
                        Map.of(
                                "residentKey", "required",
                                "requireResidentKey", true,
                                "userVerification", "required"),
                "excludeCredentials", present.stream().map(Questions::key).toList(),
                "attestation", "none",
                "timeout", TIMEOUT));
    }

    /** How a device remembers the account: by its id, which says nothing about the person. */
    static byte[] handle(UUID account) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .array();
    }

    static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static Map<String, Object> key(Passkeys.Passkey key) {
        var transports = Arrays.stream(key.transports().split(" "))
                .filter(one -> !one.isEmpty())
                .toList();
        return Map.of("type", "public-key", "id", text(key.credentialId()), "transports", transports);
    }
}
