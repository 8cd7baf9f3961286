package id.anyam.door.bench;

import id.anyam.shared.Command;
import id.anyam.shared.Refused;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * {@code ./anyam bench [--write] [--brief]}: measures the program on the demo country in a folder of its own, as
 * a process of its own, through the same door that everybody takes; then, unless brief, kills its database a
 * thousand times while people work, every few times with the program.
 */
@Component
class Bench implements Command {

    private static final int CRASHES = 1_000;

    /** Of these, so many while a workbook is being applied. */
    private static final int IMPORT_CRASHES = 150;

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
        return "ukur kecepatan dan cetak tabelnya (--write: simpan di docs/BENCHMARKS.md; --brief: tanpa mematikan paksa 1.000 kali)";
    }

    @Override
    public int run(List<String> arguments) throws Exception {
        if (!WORDS.containsAll(arguments)) {
            throw new Refused("Pemakaian: ./anyam bench [--write] [--brief]");
        }
        if (door.isEmpty()) {
            throw new Refused("Pengukuran dijalankan lewat ./anyam bench.");
        }
        // What an earlier round imported would make this one's pages longer.
        FileSystemUtils.deleteRecursively(data);
        Files.createDirectories(data);
        report.begin();
        var measured = new Measured(Path.of(door), data);
        say("Menyiapkan negara contoh di " + data + " …");
        measured.start("demo", Served.freePort()).close();
        say("Mengukur waktu mulai …");
        new Starts(measured, report).measure();
        say("Mengukur halaman …");
        new Pages(measured, report).measure();
        if (!arguments.contains("--brief")) {
            say("Mematikan paksa basis datanya, tiap beberapa kali juga programnya, " + CRASHES + " kali …");
            report.add(crashes(measured));
        }
        System.out.println(report.table());
        if (arguments.contains("--write")) {
            report.write(measured.home().resolve("docs/BENCHMARKS.md"));
        }
        return 0;
    }

    /** The same tests as in every run, longer: they fail, and so does this, when one answered act is lost or doubled. */
    private static Samples crashes(Measured measured) throws Exception {
        var took = measured.timed(
                "test",
                "-Dtest=CrashTest,ImportCrashTest",
                "-Dtest.excludedGroups=none",
                "-Danyam.crashes=" + (CRASHES - IMPORT_CRASHES),
                "-Danyam.importCrashes=" + IMPORT_CRASHES);
        return new Samples(CRASHES + " kematian paksa, tidak ada yang hilang atau ganda", "", took.millis());
    }

    private static void say(String sentence) {
        System.err.println(sentence);
    }
}
