package id.anyam.database.backup;

import id.anyam.shared.Command;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code ./anyam drill [FILE]} */
@Component
class DrillCommand implements Command {

    private final Backups backups;
    private final Drill drill;

    DrillCommand(Backups backups, Drill drill) {
        this.backups = backups;
        this.drill = drill;
    }

    @Override
    public String name() {
        return "drill";
    }

    @Override
    public String purpose() {
        return "buktikan bahwa cadangan terbaru dapat dipulihkan, di samping sistem yang berjalan";
    }

    @Override
    public int run(List<String> arguments) throws Exception {
        var file = arguments.isEmpty() ? backups.newest() : Optional.of(Path.of(arguments.getFirst()));
        if (file.isEmpty()) {
            System.err.println("Belum ada cadangan. Buat dengan ./anyam backup.");
            return 1;
        }
        var began = System.nanoTime();
        var proofs = drill.run(file.get());
        System.out.println("Latihan pemulihan " + file.get());
        proofs.forEach(proof ->
                System.out.printf("  %-5s  %-34s %s%n", proof.holds() ? "baik" : "GAGAL", proof.what(), proof.found()));
        System.out.printf("  selesai dalam %.1f detik%n", (System.nanoTime() - began) / 1e9);
        return proofs.stream().allMatch(Drill.Proof::holds) ? 0 : 1;
    }
}
