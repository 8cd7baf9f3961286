package id.anyam.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret of a personal access token, {@code anyam_…}: 256 random bits, of which only a hash is kept. */
public record TokenSecret(String value) {

    public static TokenSecret random(SecureRandom random) {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return new TokenSecret(
                "anyam_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public byte[] hash() {
        return hash(value);
    }

    public static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "anyam_…";
    }
}
