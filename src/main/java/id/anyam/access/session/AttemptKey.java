package id.anyam.access.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Turns logins and addresses into keyed hashes, so that a copy of the database tells neither. Kept in the data folder. */
@Component
class AttemptKey {

    private final SecretKeySpec key;

    AttemptKey(@Value("${anyam.data}") Path data) throws IOException {
        var file = data.resolve("keys").resolve("attempt.key");
        Files.createDirectories(file.getParent());
        var fresh = new byte[32];
        new SecureRandom().nextBytes(fresh);
        try {
            Files.write(file, fresh, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException _) {
            fresh = Files.readAllBytes(file);
        }
        key = new SecretKeySpec(fresh, "HmacSHA256");
    }

    byte[] of(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
