package id.anyam.database.backup;

import id.anyam.shared.Refused;
import java.nio.file.Path;

/** Where the bytes of an upload lie in the data folder: {@code files/aa/bb/<sha256>}. */
final class UploadPath {

    private UploadPath() {}

    static Path of(Path files, String hash) {
        if (!hash.matches("[0-9a-f]{64}")) {
            throw new Refused("Cadangan ini rusak: nama berkas " + hash + " tidak masuk akal.");
        }
        return files.resolve(hash.substring(0, 2)).resolve(hash.substring(2, 4)).resolve(hash);
    }
}
