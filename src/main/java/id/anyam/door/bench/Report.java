package id.anyam.door.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What was measured, as one table with the machine it was measured on. */
@Component
class Report {

    private final Clock clock;
    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final List<String> lines = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private double load;

    Report(Clock clock) {
        this.clock = clock;
    }

    /** Remembers how busy the machine was before anything was measured. */
    void begin() {
        load = system.getSystemLoadAverage();
    }

    /** Adds a line, and shows it at once to who waits. */
    void add(Samples measured) {
        lines.add(line(measured));
        System.err.print("  " + lines.getLast());
    }

    /** Adds a sentence below the table. */
    void remark(String sentence) {
        remarks.add(sentence);
    }

    String table() throws IOException {
        return line("yang diukur", "kali", "p50 (ms)", "p99 (ms)", "batas (ms)")
                + "|" + "-".repeat(58) + "|-----:|---------:|---------:|-----------:|\n"
                + String.join("", lines) + "\n" + String.join("\n", remarks) + "\n" + machine() + "\n";
    }

    private static String line(Samples measured) {
        return line(
                measured.what(),
                Integer.toString(measured.millis().size()),
                number(measured.percentile(50)),
                number(measured.percentile(99)),
                measured.holds() ? measured.bound() : measured.bound() + " !");
    }

    void write(Path file) throws IOException {
        Files.writeString(file, """
                # Benchmarks

                Made by `./anyam bench --write` on %s. Everything is measured from outside, over HTTP on loopback,
                on the demo country with its 553 councils: pages signed in as people of the demo, each read 1,000 times
                before any is measured, with the reader on the same machine; the start from the command line to the first page, with Java's cache
                as `./anyam` makes it. The yardstick is `src/bench/Yardstick.java`, one page on Spring Boot, started
                in turns with ours and without such a cache; cold means that no file is in memory. `backup` and
                `drill` are timed as they are typed, beside the running program. *Batas* is what is promised: one
                figure for p50, or p50 / p99; an exclamation mark stands where it was not held.

                %s""".formatted(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), table()));
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

    private static String line(String what, String times, String p50, String p99, String bound) {
        return "| %-56s | %4s | %8s | %8s | %10s |%n".formatted(what, times, p50, p99, bound);
    }

    static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%.0f", value);
    }
}
