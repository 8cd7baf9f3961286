package id.anyam.database.backup;

import id.anyam.shared.Command;
import java.nio.file.Files;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code ./anyam backup [--keep N]} */
@Component
class BackupCommand implements Command {

    private final Backups backups;

    BackupCommand(Backups backups) {
        this.backups = backups;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public String purpose() {
        return "buat cadangan, juga selagi Anyam berjalan (--keep N: simpan N yang terbaru)";
    }

    @Override
    public int run(List<String> arguments) throws Exception {
        var keep = keep(arguments);
        if (keep < 0) {
            System.err.println("Pakai: ./anyam backup [--keep N], N sedikitnya 1.");
            return 2;
        }
        var made = backups.make();
        System.out.printf(
                "Cadangan %s: %d baris, %d tabel, %d KB, %s.%n",
                made.file(),
                made.manifest().rows().values().stream()
                        .mapToLong(Long::longValue)
                        .sum(),
                made.manifest().rows().size(),
                Files.size(made.file()) / 1024,
                made.sealed() ? "tersandi" : "tidak tersandi (atur ANYAM_BACKUP_KEY untuk menyandi)");
        made.manifest()
                .missing()
                .forEach(hash ->
                        System.out.println("Perhatian: isi berkas unggahan " + hash + " sudah hilang atau rusak."));
        backups.prune(keep).forEach(old -> System.out.println("Dihapus karena --keep: " + old));
        return 0;
    }

    private static int keep(List<String> arguments) {
        if (arguments.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        return arguments.size() == 2
                        && arguments.getFirst().equals("--keep")
                        && arguments.getLast().matches("[1-9]\\d{0,5}")
                ? Integer.parseInt(arguments.getLast())
                : -1;
    }
}
