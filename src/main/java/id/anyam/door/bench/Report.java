package id.anyam.door.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What was measured, as one table with the machine it was measured on. */
@Component
class Report {

    private final Clock clock;
    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private double load;

    Report(Clock clock) {
        this.clock = clock;
    }

    /** Remembers how busy the machine was before anything was measured. */
    void begin() {
        load = system.getSystemLoadAverage();
    }

    String table(List<Samples> measured, double ratio) throws IOException {
        var rows = new StringBuilder();
        rows.append(line("yang diukur", "kali", "p50 (ms)", "p99 (ms)"));
        rows.append("|").append("-".repeat(58)).append("|-----:|-----------:|-----------:|\n");
        for (var samples : measured) {
            rows.append(line(
                    samples.what(),
                    Integer.toString(samples.millis().size()),
                    number(samples.percentile(50)),
                    number(samples.percentile(99))));
        }
        return rows + "\nWaktu mulai dibanding Spring Boot terkecil: " + number(ratio) + " kali.\n" + machine() + "\n";
    }

    void write(Path file, String table) throws IOException {
        Files.writeString(file, """
                # Benchmarks

                Made by `./anyam bench --write` on %s. Everything is measured from outside, over HTTP on loopback,
                on the demo country: pages warmed and signed in as people of the demo, the start from the command
                line to the first page, with Java's cache as `./anyam` makes it. The yardstick is
                `src/bench/Yardstick.java`, one page on Spring Boot, started in the same run without such a cache.
                `backup` and `drill` are timed as they are typed, beside the running program.

                %s""".formatted(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), table));
    }

    private String machine() throws IOException {
        var cores = Runtime.getRuntime().availableProcessors();
        return "Mesin: %s, %d inti, %d GiB, Java %s. Beban sebelum mengukur: %.1f%s."
                .formatted(
                        processor(),
                        cores,
                        Math.round(system.getTotalMemorySize() / (double) (1L << 30)),
                        Runtime.version(),
                        load,
                        load > cores / 2.0 ? " (mesin sedang sibuk; angka yang tenang lebih kecil)" : "");
    }

    private static String processor() throws IOException {
        var described = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(described)) {
            return System.getProperty("os.arch", "");
        }
        try (var lines = Files.lines(described)) {
            return lines.filter(one -> one.startsWith("model name"))
                    .map(one -> one.substring(one.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch", ""));
        }
    }

    private static String line(String what, String times, String p50, String p99) {
        return "| %-56s | %4s | %10s | %10s |%n".formatted(what, times, p50, p99);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%.0f", value);
    }
}
