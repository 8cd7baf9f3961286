package id.anyam.database.backup;

import id.anyam.shared.Check;
import id.anyam.shared.Check.Finding;
import id.anyam.shared.Checkup;
import id.anyam.shared.Refused;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether there is a recent backup, and whether the key at hand opens it. */
@Component
@Order(30)
class BackupCheckup implements Checkup {

    private static final Duration FRESH = Duration.ofHours(26);
    private static final Duration STALE = Duration.ofDays(7);

    private final Backups backups;
    private final Clock clock;

    BackupCheckup(Backups backups, Clock clock) {
        this.backups = backups;
        this.clock = clock;
    }

    @Override
    public boolean needsDatabase() {
        return false;
    }

    @Override
    public List<Check> checks() {
        return List.of(
                new Check("Umur cadangan terbaru", this::age),
                new Check("Cadangan terbaru dapat dibuka", this::opens),
                new Check("Kunci cadangan", this::key));
    }

    private Finding age() throws IOException {
        var newest = backups.newest();
        if (newest.isEmpty()) {
            return Finding.note("belum ada", "Buat dengan ./anyam backup, lalu jadwalkan setiap malam.");
        }
        var age = Duration.between(Backups.madeAt(newest.get()), clock.instant());
        var found = age.toHours() < 48 ? age.toHours() + " jam" : age.toDays() + " hari";
        if (age.compareTo(FRESH) <= 0) {
            return Finding.good(found);
        }
        var advice = "Buat dengan ./anyam backup, dan periksa jadwal cadangan setiap malam.";
        return age.compareTo(STALE) <= 0 ? Finding.note(found, advice) : Finding.failed(found, advice);
    }

    private Finding opens() throws IOException {
        var newest = backups.newest();
        if (newest.isEmpty()) {
            return Finding.good("belum ada");
        }
        try {
            backups.proveReadable(newest.get());
            return Finding.good(newest.get().getFileName().toString());
        } catch (Refused refused) {
            return Finding.failed(newest.get().getFileName().toString(), String.valueOf(refused.getMessage()));
        }
    }

    private Finding key() {
        return backups.areSealed()
                ? Finding.good("diatur; cadangan baru tersandi")
                : Finding.note(
                        "tidak diatur",
                        "Atur ANYAM_BACKUP_KEY agar cadangan baru tersandi, dan simpan kuncinya di tempat lain.");
    }
}
