package id.anyam.door.bench;

import java.util.List;

/** Pages of the everyday work, read as people of the demo country, and what runs beside them. */
final class Pages {

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
            try (var nation = Person.signIn("sekretaris.nasional", port)) {
                read(nation, "/beranda", EVERYDAY);
                read(nation, "/kinerja?tahun=2023", EVERYDAY);
            }
            try (var council = Person.signIn("sekretaris.kutim", port)) {
                for (var page : List.of("/beranda", "/program", "/kegiatan", "/rapat", "/laporan")) {
                    read(council, page, EVERYDAY);
                }
                for (var typed : List.of("donorojo", "kutai", "64.08")) {
                    read(council, "/api/v1/regions?query=" + typed, AS_IT_IS_TYPED);
                }
                new MatrixImport(council, report).measure();
            }
            report.add(measured.timed("backup", "--keep", "1"));
            report.add(measured.timed("drill"));
        }
    }

    private void read(Person person, String page, String bound) throws Exception {
        report.add(new Samples(page + " (" + person.login() + ")", bound, person.read(page, WARMING, MEASURED)));
    }
}
