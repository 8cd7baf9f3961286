package id.anyam;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The money in a laporan kinerja that came as a workbook, read back under the heads of the columns. */
record ReportBook(Map<String, Money> activities, Map<String, Money> sources) {

    static ReportBook read(Path file) throws IOException {
        try (var book = new ReadableWorkbook(Files.newInputStream(file))) {
            return new ReportBook(money(book, "Kegiatan", "Kegiatan"), money(book, "Sumber dana", "Sumber"));
        }
    }

    private static Map<String, Money> money(ReadableWorkbook book, String sheet, String named) throws IOException {
        var rows = book.findSheet(sheet).orElseThrow().read();
        var head = rows.stream()
                .filter(row -> texts(row).contains("Pagu"))
                .findFirst()
                .orElseThrow();
        var columns = texts(head);
        return rows.subList(rows.indexOf(head) + 1, rows.size()).stream()
                .collect(Collectors.toMap(
                        row -> row.getCellText(0).equals(Money.SUM)
                                ? Money.SUM
                                : row.getCellText(columns.indexOf(named)),
                        row -> money(column -> rupiah(row, columns.indexOf(column))),
                        Money::plus));
    }

    private static Money money(Function<String, Long> rupiah) {
        return new Money(rupiah.apply("Pagu"), rupiah.apply("Realisasi"), rupiah.apply("Sisa"));
    }

    private static long rupiah(Row row, int column) {
        return row.getCellAsNumber(column).orElseThrow().longValueExact();
    }

    private static List<String> texts(Row row) {
        return IntStream.range(0, row.getCellCount()).mapToObj(row::getCellText).toList();
    }
}
