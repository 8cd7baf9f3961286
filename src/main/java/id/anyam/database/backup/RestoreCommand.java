package id.anyam.database.backup;

import id.anyam.shared.Command;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code ./anyam restore FILE} */
@Component
class RestoreCommand implements Command {

    private final Backups backups;

    RestoreCommand(Backups backups) {
        this.backups = backups;
    }

    @Override
    public String name() {
        return "restore";
    }

    @Override
    public String purpose() {
        return "pulihkan cadangan ke folder data yang kosong: restore BERKAS";
    }

    @Override
    public int run(List<String> arguments) throws Exception {
        if (arguments.size() != 1) {
            System.err.println("Pakai: ANYAM_DATA=<folder kosong> ./anyam restore BERKAS");
            return 2;
        }
        var manifest = backups.restore(Path.of(arguments.getFirst()));
        System.out.printf(
                "Dipulihkan: %d baris, %d tabel. Mulai dengan ./anyam serve.%n",
                manifest.rows().values().stream().mapToLong(Long::longValue).sum(),
                manifest.rows().size());
        return 0;
    }
}
