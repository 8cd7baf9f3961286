package id.anyam.door.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/**
 * From the command line to the first page, ours and the yardstick's in turns, so that a busy moment meets both.
 * Warm, the files are still in memory; cold, they come from the disk, as after the machine itself was started.
 */
final class Starts {

    private static final int TIMES = 7;
    private static final Path FORGET = Path.of("/proc/sys/vm/drop_caches");

    private final Measured measured;
    private final Report report;

    Starts(Measured measured, Report report) {
        this.measured = measured;
        this.report = report;
    }

    void measure() throws Exception {
        var yardstick = Yardstick.build(measured);
        compare(yardstick, false, "hangat");
        if (Files.isWritable(FORGET)) {
            compare(yardstick, true, "dingin");
        } else {
            report.remark("Mulai dingin tidak diukur: hanya root yang dapat mengosongkan ingatan berkas.");
        }
    }

    private void compare(Yardstick yardstick, boolean cold, String how) throws Exception {
        var demo = new ArrayList<Double>();
        var serve = new ArrayList<Double>();
        var smallest = new ArrayList<Double>();
        for (var turn = 0; turn < TIMES; turn++) {
            demo.add(ours("demo", cold));
            serve.add(ours("serve", cold));
            forget(cold);
            try (var program = yardstick.start()) {
                smallest.add(program.millis());
            }
        }
        var ours = new Samples("mulai " + how + ": ./anyam demo, yang kedua", cold ? "" : "3000", demo);
        var least = new Samples("mulai " + how + ": Spring Boot terkecil", "", smallest);
        report.add(ours);
        report.add(new Samples("mulai " + how + ": ./anyam serve", "", serve));
        report.add(least);
        report.remark("Mulai %s dibanding Spring Boot terkecil: %s kali."
                .formatted(how, Report.number(ours.median() / least.median())));
    }

    private double ours(String word, boolean cold) throws Exception {
        forget(cold);
        try (var program = measured.start(word, Served.freePort())) {
            return program.millis();
        }
    }

    private static void forget(boolean cold) throws IOException, InterruptedException {
        if (cold) {
            new ProcessBuilder("sync").start().waitFor();
            Files.writeString(FORGET, "3");
        }
    }
}
