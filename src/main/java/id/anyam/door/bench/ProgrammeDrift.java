package id.anyam.door.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;

/** What every regency and city made of forty programmes, as Dekranas reads it: each compared part by part. */
final class ProgrammeDrift {

    private static final String PAGE = "/program/geser?tahun=2028";
    private static final int WARMING = 5;
    private static final int TURNS = 20;

    private final Measured measured;
    private final Report report;

    ProgrammeDrift(Measured measured, Report report) {
        this.measured = measured;
        this.report = report;
    }

    void measure(int port) throws Exception {
        plant();
        try (var nation = Person.signIn("sekretaris.nasional", port)) {
            report.add(new Samples("geser 514 kabupaten/kota × 40 program", "5000", nation.read(PAGE, WARMING, TURNS)));
        }
    }

    private void plant() throws IOException, SQLException {
        var data = measured.data();
        var port = Files.readString(data.resolve("postgres/port")).strip();
        var password = Files.readString(data.resolve("keys/postgres.pw")).strip();
        var planted = Files.readString(measured.home().resolve("src/bench/programme-drift.sql"));
        try (var owner = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + port + "/anyam", "postgres", password);
                var statement = owner.createStatement()) {
            statement.execute(planted);
        }
    }
}
