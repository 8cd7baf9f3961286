package id.anyam.door.bench;

import java.util.ArrayList;
import java.util.List;

/** Pages of the everyday work, read as people of the demo country, and what runs beside them. */
final class Pages {

    /** How often each page is read before any is measured: Java is at its speed only then, and a server runs for months. */
    private static final int SETTLING = 1_000;

    private static final int WARMING = 150;
    private static final int MEASURED = 200;
    private static final String EVERYDAY = "15 / 100";
    private static final String AS_IT_IS_TYPED = "20";

    private final Measured measured;
    private final Report report;

    Pages(Measured measured, Report report) {
        this.measured = measured;
        this.report = report;
    }

    void measure() throws Exception {
        var port = Served.freePort();
        try (var _ = measured.start("serve", port)) {
            try (var nation = Person.signIn("sekretaris.nasional", port);
                    var council = Person.signIn("sekretaris.kutim", port)) {
                read(looks(nation, council));
                new MatrixImport(council, report).measure();
            }
            report.add(measured.timed("backup", "--keep", "1"));
            report.add(measured.timed("drill"));
            new ProgrammeDrift(measured, report).measure(port);
        }
    }

    private static List<Look> looks(Person nation, Person council) {
        var looks = new ArrayList<>(
                List.of(new Look(nation, "/beranda", EVERYDAY), new Look(nation, "/kinerja?tahun=2023", EVERYDAY)));
        for (var page : List.of("/beranda", "/program", "/kegiatan", "/rapat", "/laporan")) {
            looks.add(new Look(council, page, EVERYDAY));
        }
        for (var typed : List.of("donorojo", "kutai", "64.08", "su", "bedgai")) {
            looks.add(new Look(council, "/api/v1/regions?query=" + typed, AS_IT_IS_TYPED));
        }
        return looks;
    }

    /** All are warmed before the first is measured, or that one would pay for what all of them share. */
    private void read(List<Look> looks) throws Exception {
        for (var look : looks) {
            look.person().read(look.page(), SETTLING, 0);
        }
        for (var look : looks) {
            var millis = look.person().read(look.page(), WARMING, MEASURED);
            report.add(new Samples(look.page() + " (" + look.person().login() + ")", look.bound(), millis));
        }
    }

    private record Look(Person person, String page, String bound) {}
}
