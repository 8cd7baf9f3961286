package id.anyam.access.session;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Turns logins and addresses into keyed hashes, so that a list of attempts tells neither. The key is the
 * installation's, so all nodes count together.
 */
@Component
class AttemptKey {

    private static final String ALGORITHM = "HmacSHA256";

    private final SingletonSupplier<SecretKeySpec> key;

    AttemptKey(JdbcClient db) {
        key = SingletonSupplier.of(() -> new SecretKeySpec(
                db.sql("SELECT key FROM access.attempt_key").query(byte[].class).single(), ALGORITHM));
    }

    byte[] of(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key.obtain());
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
