package id.anyam.database.backup;

import id.anyam.shared.Refused;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals pieces with AES-256-GCM under a key from a passphrase (PBKDF2, its own salt for every backup). Each piece
 * is bound to its place and to whether it is the last, so none can be swapped, repeated or left out.
 */
final class Sealing {

    static final int SALT = 16;
    static final int ROUNDS = 600_000;
    static final int PIECE = 256 * 1024;
    static final int TAG = 16;

    private final SecretKeySpec key;
    private long place;

    Sealing(String passphrase, byte[] salt, int rounds) {
        try {
            var spec = new PBEKeySpec(passphrase.toCharArray(), salt, rounds, 256);
            key = new SecretKeySpec(
                    SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                            .generateSecret(spec)
                            .getEncoded(),
                    "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] seal(byte[] piece, int length, boolean last) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, last).doFinal(piece, 0, length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] open(byte[] sealed, boolean last) {
        try {
            return cipher(Cipher.DECRYPT_MODE, last).doFinal(sealed);
        } catch (GeneralSecurityException _) {
            throw new Refused("Kunci ANYAM_BACKUP_KEY tidak cocok dengan cadangan ini.");
        }
    }

    private Cipher cipher(int mode, boolean last) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                mode,
                key,
                new GCMParameterSpec(
                        TAG * 8, ByteBuffer.allocate(12).putLong(4, place++).array()));
        cipher.updateAAD(new byte[] {(byte) (last ? 1 : 0)});
        return cipher;
    }
}
