package id.anyam.door.check;

import id.anyam.shared.Check;
import id.anyam.shared.Check.Finding;
import id.anyam.shared.Check.Level;
import id.anyam.shared.Checkup;
import id.anyam.shared.Command;
import java.io.PrintStream;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** {@code ./anyam doctor}: looks at everything, changes nothing, and says what to do about what it finds. */
@Component
class Doctor implements Command {

    private final ObjectProvider<Checkup> checkups;
    private final DataSource database;
    private final PrintStream out;
    private int failed;
    private int notes;
    private int seen;

    Doctor(ObjectProvider<Checkup> checkups, DataSource database) {
        this.checkups = checkups;
        this.database = database;
        this.out = System.out;
    }

    @Override
    public String name() {
        return "doctor";
    }

    @Override
    public String purpose() {
        return "periksa apakah semuanya sehat, dan apa yang harus dilakukan bila tidak";
    }

    @Override
    public int run(List<String> arguments) {
        System.setProperty("anyam.looks-only", "true");
        var all = checkups.orderedStream().toList();
        all.stream().filter(checkup -> !checkup.needsDatabase()).forEach(this::tellAll);
        var answers = tell(new Check("Basis data menjawab", () -> {
            database.getConnection().close();
            return Finding.good("ya");
        }));
        var rest = all.stream().filter(Checkup::needsDatabase);
        if (answers) {
            rest.forEach(this::tellAll);
        } else {
            rest.flatMap(checkup -> checkup.checks().stream())
                    .forEach(check -> print("dilewati", check.name(), "menunggu basis data"));
        }
        out.printf("%n%d pemeriksaan: %d gagal, %d catatan.%n", seen, failed, notes);
        return failed == 0 ? 0 : 1;
    }

    private void tellAll(Checkup checkup) {
        checkup.checks().forEach(this::tell);
    }

    private boolean tell(Check check) {
        var finding = look(check);
        seen++;
        failed += finding.level() == Level.FAILED ? 1 : 0;
        notes += finding.level() == Level.NOTE ? 1 : 0;
        print(word(finding.level()), check.name(), finding.found());
        if (!finding.advice().isEmpty()) {
            out.println("             → " + finding.advice());
        }
        return finding.level() != Level.FAILED;
    }

    private static Finding look(Check check) {
        try {
            return check.look().call();
        } catch (Exception e) {
            var said = String.valueOf(e.getMessage()).replaceAll("\\s+", " ").strip();
            return Finding.failed("tidak dapat diperiksa", said);
        }
    }

    private void print(String level, String name, String found) {
        out.printf("  %-9s  %-34s %s%n", level, name, found);
    }

    private static String word(Level level) {
        return switch (level) {
            case GOOD -> "baik";
            case NOTE -> "catatan";
            case FAILED -> "GAGAL";
        };
    }
}
