package id.anyam.door.check;

import com.sun.management.UnixOperatingSystemMXBean;
import id.anyam.shared.Check;
import id.anyam.shared.Check.Finding;
import id.anyam.shared.Checkup;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The machine and the folder that the program lives on. */
@Component
@Order(10)
class MachineCheckup implements Checkup {

    private static final long MIB = 1024 * 1024;

    private final Environment environment;

    MachineCheckup(Environment environment) {
        this.environment = environment;
    }

    @Override
    public boolean needsDatabase() {
        return false;
    }

    @Override
    public List<Check> checks() {
        return List.of(
                new Check("Java", MachineCheckup::java),
                new Check("Memori mesin", MachineCheckup::machineMemory),
                new Check("Memori program", MachineCheckup::heap),
                new Check("Batas berkas terbuka", MachineCheckup::openFiles),
                new Check("Data zona waktu", MachineCheckup::zones),
                new Check("Huruf UTF-8", MachineCheckup::letters),
                new Check("Alat PostgreSQL tertanam", this::launcher),
                new Check("Folder data dapat ditulis", this::writable),
                new Check("Kunci hanya untuk pemilik", this::keys),
                new Check("Ruang disk", this::disk),
                new Check("Inode disk", this::inodes),
                new Check("Porta", this::port),
                new Check("Surel", MachineCheckup::mail));
    }

    private static Finding java() {
        return Finding.of(
                Runtime.version().feature() == 25,
                Runtime.version().toString(),
                "Jalankan dengan JDK 25; ./anyam mencarinya di JAVA_HOME, PATH, dan /usr/lib/jvm.");
    }

    private static Finding machineMemory() {
        var system = (UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var total = system.getTotalMemorySize() / MIB;
        return Finding.of(total >= 1000, total + " MiB", "Beri mesin ini sedikitnya 1 GiB memori.");
    }

    private static Finding heap() {
        var heap = Runtime.getRuntime().maxMemory() / MIB;
        return Finding.of(heap >= 240, heap + " MiB", "Naikkan dengan ANYAM_MEMORY, misalnya ANYAM_MEMORY=768m.");
    }

    private static Finding openFiles() {
        var system = (UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var most = system.getMaxFileDescriptorCount();
        return Finding.of(
                most >= 1024, Long.toString(most), "Naikkan dengan ulimit -n 65536 (LimitNOFILE di systemd).");
    }

    private static Finding zones() {
        var noon = Instant.parse("2026-01-01T00:00:00Z");
        var hours = List.of("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura").stream()
                .map(zone -> ZoneId.of(zone).getRules().getOffset(noon).getTotalSeconds() / 3600)
                .toList();
        return Finding.of(
                hours.equals(List.of(7, 8, 9)), "WIB, WITA, WIT " + hours, "Pasang JDK dengan data zona waktu utuh.");
    }

    private static Finding letters() {
        var names = System.getProperty("sun.jnu.encoding", "");
        return names.equalsIgnoreCase("UTF-8")
                ? Finding.good(names)
                : Finding.note(
                        "nama berkas memakai " + names,
                        "Atur LANG=C.UTF-8 agar nama berkas dengan huruf khusus terbaca.");
    }

    private Finding launcher() {
        if (!environment.getProperty("anyam.db.url", "embedded").equals("embedded")) {
            return Finding.good("tidak dipakai (ANYAM_DB_URL)");
        }
        var missing = List.of("setpriv", "setsid", "unshare").stream()
                .filter(program -> List.of("/usr/bin", "/bin", "/usr/sbin").stream()
                        .noneMatch(folder -> Files.isExecutable(Path.of(folder, program))))
                .toList();
        return Finding.of(
                missing.isEmpty(),
                missing.isEmpty() ? "lengkap" : "kurang " + missing,
                "Pasang paket Debian util-linux.");
    }

    private Path data() {
        return Path.of(environment.getProperty("anyam.data", "data")).toAbsolutePath();
    }

    private Path existing() {
        var folder = data();
        while (!Files.exists(folder) && folder.getParent() != null) {
            folder = folder.getParent();
        }
        return folder;
    }

    private Finding writable() {
        try {
            Files.delete(Files.createTempFile(existing(), ".doctor", ""));
            return Finding.good(data().toString());
        } catch (IOException e) {
            return Finding.failed(
                    data() + " tidak dapat ditulis", "Periksa hak folder, ruang disk, dan apakah disk hanya-baca.");
        }
    }

    private Finding keys() throws IOException {
        var keys = data().resolve("keys");
        if (!Files.exists(keys)) {
            return Finding.good("belum ada");
        }
        var loose = Files.getPosixFilePermissions(keys).size() > 3;
        return Finding.of(!loose, loose ? "terbaca orang lain" : "ya", "Jalankan: chmod 700 " + keys);
    }

    private Finding disk() throws IOException {
        var free = Files.getFileStore(existing()).getUsableSpace() / MIB;
        if (free >= 5 * 1024) {
            return Finding.good(free / 1024 + " GiB bebas");
        }
        return free >= 1024
                ? Finding.note(free + " MiB bebas", "Sediakan lebih dari 5 GiB; cadangan memerlukan ruang.")
                : Finding.failed(
                        free + " MiB bebas", "Kosongkan disk: di bawah 1 GiB basis data dapat berhenti menyimpan.");
    }

    private Finding inodes() throws IOException, InterruptedException {
        var process = new ProcessBuilder("stat", "-f", "-c", "%d %c", existing().toString()).start();
        var said = new String(process.getInputStream().readAllBytes()).strip().split(" ");
        if (process.waitFor() != 0 || said.length != 2) {
            return Finding.note("tidak diketahui", "Periksa sendiri dengan df -i.");
        }
        var free = Long.parseLong(said[0]);
        var unlimited = said[1].equals("0");
        return Finding.of(
                unlimited || free > 10_000,
                unlimited ? "tanpa batas" : free + " bebas",
                "Hapus berkas kecil yang tidak perlu di disk ini.");
    }

    private Finding port() {
        var port = Integer.parseInt(environment.getProperty("server.port", "8090"));
        var address = environment.getProperty("server.address", "127.0.0.1");
        try (var _ = new ServerSocket(port, 1, InetAddress.getByName(address))) {
            return Finding.good(port + " bebas");
        } catch (IOException _) {
            return Finding.of(
                    servesAnyam(address, port),
                    port + " terpakai",
                    "Hentikan program lain di porta itu, atau pilih porta lain dengan ANYAM_PORT.");
        }
    }

    private static boolean servesAnyam(String address, int port) {
        try (var http = HttpClient.newHttpClient()) {
            var host = address.equals("0.0.0.0") ? "127.0.0.1" : address;
            var request = HttpRequest.newBuilder(URI.create("http://" + host + ":" + port + "/masuk"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.ofString())
                    .body()
                    .contains("Anyam");
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Finding mail() {
        return Finding.note(
                "tidak dikirim", "Versi ini tidak mengirim surel: yang menunggu seseorang tampil di berandanya.");
    }
}
