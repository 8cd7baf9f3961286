package id.anyam.door.bench;

import id.anyam.shared.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;

/** A matrix of 10,000 rows as a council's secretary brings it in: sent, looked at, applied; taken back in between. */
final class MatrixImport {

    private static final int ROWS = 10_000;
    private static final int TURNS = 5;
    private static final String YEAR = "2024";
    private static final String START = "/program/matriks";
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9a-f]+)\"");

    private final Person secretary;
    private final Report report;
    private final List<Double> sent = new ArrayList<>();
    private final List<Double> looked = new ArrayList<>();
    private final List<Double> applied = new ArrayList<>();
    private final List<Double> whole = new ArrayList<>();

    MatrixImport(Person secretary, Report report) {
        this.secretary = secretary;
        this.report = report;
    }

    void measure() throws IOException, InterruptedException {
        for (var turn = 0; turn < TURNS; turn++) {
            takeBack(bringIn(book(UUID.randomUUID().toString().substring(0, 8))));
        }
        report.add(new Samples("impor 10.000 baris: unggahan", "", sent));
        report.add(new Samples("impor 10.000 baris: pratinjau", "", looked));
        report.add(new Samples("impor 10.000 baris: penerapan", "", applied));
        report.add(new Samples("impor 10.000 baris, seluruhnya", "3000", whole));
    }

    private String bringIn(byte[] book) throws IOException, InterruptedException {
        var form = secretary.page(START);
        var began = System.nanoTime();
        var path = secretary.upload(
                START, form, Map.of("tahun", YEAR, "id", UUID.randomUUID().toString()), "berkas", book);
        sent.add(since(began));
        var look = System.nanoTime();
        var preview = secretary.page(path);
        looked.add(since(look));
        var seen = SEEN.matcher(preview);
        if (!seen.find()) {
            throw new Refused("Pratinjau impor tidak menawarkan penerapan; lihat " + path + ".");
        }
        var apply = System.nanoTime();
        secretary.post(path + "/penerapan", preview, Map.of("seen", seen.group(1)));
        applied.add(since(apply));
        whole.add(since(began));
        return path;
    }

    private void takeBack(String path) throws IOException, InterruptedException {
        secretary.post(path + "/pembatalan", secretary.page(path + "/pembatalan"), Map.of());
    }

    private static double since(long began) {
        return (System.nanoTime() - began) / 1e6;
    }

    private static byte[] book(String code) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Anyam", "1.0")) {
            var sheet = book.newWorksheet("Rencana");
            for (var row = 0; row < ROWS; row++) {
                var column = 0;
                for (var cell : cells(code, row).entrySet()) {
                    if (row == 0) {
                        sheet.value(0, column, cell.getKey());
                    }
                    sheet.value(row + 1, column++, cell.getValue());
                }
            }
        }
        return bytes.toByteArray();
    }

    /** By heading: activities of two lines, each paid by two sources. */
    private static Map<String, String> cells(String code, int row) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("Kode program", code);
        cells.put("Program", "Perajin naik kelas " + code);
        cells.put("Tujuan", "Perajin hidup dari kerajinan");
        cells.put("Sasaran", "Seribu perajin");
        cells.put("Indikator", "Perajin terlatih");
        cells.put("Definisi", "Perajin yang lulus pelatihan");
        cells.put("Satuan", "perajin");
        cells.put("Target", "1000");
        cells.put("Kegiatan", "Kursus nomor " + row / 4 + " " + code);
        cells.put("Jenis kegiatan", "Pelatihan");
        cells.put("Wilayah", "64.08");
        cells.put("Mulai", "6/3/" + YEAR);
        cells.put("Selesai", "10/6/" + YEAR);
        cells.put("Peserta", "Perajin pemula");
        cells.put("Kuota", "20");
        cells.put("Penanggung jawab", "Bidang Daya Saing");
        cells.put("Target keluaran", "20");
        cells.put("Satuan keluaran", "perajin");
        cells.put("Rincian biaya", "Rincian " + row % 4 / 2);
        cells.put("Sumber dana", row % 2 == 0 ? "Hibah APBD" : "CSR");
        cells.put("Pagu", "1.000.000");
        return cells;
    }
}
