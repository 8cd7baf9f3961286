package id.anyam.door.bench;

import id.anyam.shared.Command;
import id.anyam.shared.Refused;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * {@code ./anyam bench [--write] [--brief]}: measures the program on the demo country in a folder of its own, as
 * a process of its own, through the same door that everybody takes; then, unless brief, kills it a thousand times.
 */
@Component
class Bench implements Command {

    private static final int STARTS = 5;
    private static final int WARMING = 150;
    private static final int MEASURED = 200;
    private static final int CRASHES = 1_000;
    private static final Set<String> WORDS = Set.of("--write", "--brief");

    private final Path data;
    private final String door;
    private final Report report;

    Bench(@Value("${anyam.data}") Path data, @Value("${anyam.door:}") String door, Report report) {
        this.data = data.toAbsolutePath().resolve("bench");
        this.door = door;
        this.report = report;
    }

    @Override
    public String name() {
        return "bench";
    }

    @Override
    public String purpose() {
        return "ukur kecepatan dan cetak tabelnya (--write: simpan di docs/BENCHMARKS.md; --brief: tanpa 1.000 kematian paksa)";
    }

    @Override
    public int run(List<String> arguments) throws Exception {
        if (!WORDS.containsAll(arguments)) {
            throw new Refused("Pemakaian: ./anyam bench [--write] [--brief]");
        }
        if (door.isEmpty()) {
            throw new Refused("Pengukuran dijalankan lewat ./anyam bench.");
        }
        Files.createDirectories(data);
        report.begin();
        var samples = new ArrayList<Samples>();
        say("Menyiapkan negara contoh di " + data + " …");
        start("demo").close();
        say("Mengukur waktu mulai …");
        var ours = ourStarts();
        var yardstick = yardstickStarts();
        samples.add(ours);
        samples.add(yardstick);
        say("Mengukur halaman …");
        samples.addAll(pagesAndDrill());
        if (!arguments.contains("--brief")) {
            say("Mematikan paksa program dan basis datanya " + CRASHES + " kali …");
            samples.add(crashes());
        }
        var table = report.table(samples, ours.median() / yardstick.median());
        System.out.println(table);
        if (arguments.contains("--write")) {
            report.write(home().resolve("docs/BENCHMARKS.md"), table);
        }
        return 0;
    }

    private Samples ourStarts() throws Exception {
        var millis = new ArrayList<Double>();
        for (var turn = 0; turn < STARTS; turn++) {
            try (var program = start("serve")) {
                millis.add(program.millis());
            }
        }
        return new Samples("mulai sampai halaman pertama: ./anyam serve", millis);
    }

    private Samples yardstickStarts() throws Exception {
        var folder = Files.createDirectories(data.resolve("yardstick"));
        var yardstick = Yardstick.build(
                home().resolve("src/bench/Yardstick.java"), home().resolve("target/door/app/lib"), folder);
        var millis = new ArrayList<Double>();
        for (var turn = 0; turn < STARTS; turn++) {
            var port = Served.freePort();
            try (var program = Served.start(yardstick.command(port), folder.resolve("log"), port, "/")) {
                millis.add(program.millis());
            }
        }
        return new Samples("mulai sampai halaman pertama: Spring Boot terkecil", millis);
    }

    private List<Samples> pagesAndDrill() throws Exception {
        var samples = new ArrayList<Samples>();
        var port = Served.freePort();
        try (var _ = start("serve", port)) {
            try (var nation = Person.signIn("sekretaris.nasional", port)) {
                samples.add(nation.read("/beranda", WARMING, MEASURED));
                samples.add(nation.read("/kinerja?tahun=2023", WARMING, MEASURED));
            }
            try (var council = Person.signIn("sekretaris.kutim", port)) {
                for (var page : List.of("/program", "/kegiatan", "/rapat", "/laporan")) {
                    samples.add(council.read(page, WARMING, MEASURED));
                }
                samples.add(council.read("/api/v1/regions?query=donorojo", WARMING, MEASURED));
                samples.add(council.read("/api/v1/regions?query=64.08", WARMING, MEASURED));
            }
            samples.add(timed("backup", "--keep", "1"));
            samples.add(timed("drill"));
        }
        return samples;
    }

    /** A word of the door, from being typed to its end, beside the running program. */
    private Samples timed(String... words) throws Exception {
        var command = new ArrayList<>(List.of(door));
        command.addAll(List.of(words));
        var log = data.resolve("bench.log");
        var began = System.nanoTime();
        var process = own(new ProcessBuilder(command))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new Refused("./anyam " + words[0] + " gagal; keterangannya di " + log + ".");
        }
        return new Samples("./anyam " + words[0], List.of((System.nanoTime() - began) / 1e6));
    }

    /** The same test as in every run, longer: it fails, and so does this, when one answered act is lost or doubled. */
    private Samples crashes() throws Exception {
        var took = timed("test", "-Dtest=CrashTest", "-Dtest.excludedGroups=none", "-Danyam.crashes=" + CRASHES);
        return new Samples(CRASHES + " kematian paksa, tidak ada yang hilang atau ganda", took.millis());
    }

    private Served start(String word) throws Exception {
        return start(word, Served.freePort());
    }

    private Served start(String word, int port) throws Exception {
        var command = own(new ProcessBuilder(door, word));
        command.environment().put("ANYAM_PORT", Integer.toString(port));
        return Served.start(command, data.resolve("bench.log"), port, "/masuk");
    }

    private ProcessBuilder own(ProcessBuilder command) {
        var settings = command.environment();
        List.of("ANYAM_DB_URL", "ANYAM_ADDRESS", "ANYAM_BACKUP_KEY").forEach(settings::remove);
        settings.put("ANYAM_DATA", data.toString());
        return command;
    }

    private Path home() {
        return Path.of(door).resolveSibling(".").toAbsolutePath().normalize();
    }

    private static void say(String sentence) {
        System.err.println(sentence);
    }
}
