package id.anyam;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Runs the commands of docs/API.md as they stand there, from the first meeting to the report. */
@ServerTest
@Tag("slow")
class MainJobByApiTest {

    private static final Pattern COMMANDS = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    @Test
    void goesFromTheFirstMeetingToTheReport() throws IOException, InterruptedException {
        var walk = run(
                commands(),
                Map.of(
                        "ANYAM", "http://127.0.0.1:" + port,
                        "NATIONAL", people.token(people.person("SECRETARY", "00")),
                        "SECRETARY", people.token(people.person("SECRETARY", "64.08")),
                        "CHAIR", people.token(people.person("CHAIR", "64.08"))));

        assertThat(walk.exit()).as(walk.said()).isZero();
        assertThat(walk.said().lines())
                .containsExactly(
                        "38",
                        "\"Program tahun 2025\"",
                        "ANNOUNCED",
                        "ONSITE",
                        "HELD",
                        "SUBMITTED",
                        "PUBLISHED",
                        "1",
                        "ANNOUNCED",
                        "Ketua (contoh)",
                        "Perajin rotan dilatih lebih dulu",
                        "HELD",
                        "ADAPTED",
                        "SUBMITTED",
                        "Kuota kurang",
                        "25",
                        "SUBMITTED",
                        "APPROVED",
                        "[{\"source\":\"HIBAH_APBD\",\"left\":5000000},{\"source\":\"SWADAYA\",\"left\":1500000}]",
                        "[{\"source\":\"HIBAH_APBD\",\"left\":1000000},{\"source\":\"SWADAYA\",\"left\":500000}]",
                        "foto.png",
                        "foto.png",
                        "1",
                        "[24000000,22500000]",
                        "22500000",
                        "19000000",
                        "3500000",
                        "Perajin anyaman naik kelas",
                        "Perajin rotan muda berkurang",
                        "12",
                        "1",
                        "UNDONE");
        try (var pdf = Loader.loadPDF(Files.readAllBytes(folder.resolve("laporan-kinerja-2025.pdf")))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("Pelatihan anyaman rotan")
                    .contains("22.500.000")
                    .contains("25 dari 25 orang")
                    .contains("Rakerda kami: perajin rotan lebih dulu");
        }
        // Nobody else plans anything for Kutai Timur in 2025.
        var all = new Money(24_000_000, 22_500_000, 1_500_000);
        var workbook = ReportBook.read(folder.resolve("laporan-kinerja-2025.xlsx"));
        assertThat(workbook.activities()).isEqualTo(Map.of("Pelatihan anyaman rotan", all, Money.SUM, all));
        assertThat(workbook.sources())
                .isEqualTo(Map.of(
                        "Hibah APBD",
                        new Money(20_000_000, 19_000_000, 1_000_000),
                        "Swadaya",
                        new Money(4_000_000, 3_500_000, 500_000),
                        Money.SUM,
                        all));
    }

    private static String commands() throws IOException {
        var page = Files.readString(Path.of("docs/API.md"));
        return COMMANDS.matcher(page.substring(page.indexOf("## The main job")))
                .results()
                .map(MatchResult::group)
                .map(block -> block.replaceAll("```(sh)?", ""))
                .filter(block -> !block.contains("anyam_…"))
                .collect(joining());
    }

    private record Walk(int exit, String said) {}

    private Walk run(String commands, Map<String, String> told) throws IOException, InterruptedException {
        var said = folder.resolve("said.txt");
        var builder = new ProcessBuilder("bash", "-euo", "pipefail", "-c", commands)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().putAll(told);
        var exit = builder.start().waitFor();
        return new Walk(exit, Files.readString(said));
    }
}
