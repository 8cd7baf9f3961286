package id.anyam.access.matrix;

import id.anyam.web.Excel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Words that stand in no row, only in the bytes of a council's files: the evidence of what it did ({@code BERKAS}), a
 * picture that was its logo once ({@code LOGO}), the workbook of its year ({@code IMPOR}).
 */
record CanaryBytes(JdbcClient db, Path data) {

    /** @param word what all words of this council begin with */
    record Council(UUID id, String word) {}

    void hide() {
        db.sql("SELECT id, replace(word, 'SENDIRIX', '') AS word FROM public.canary")
                .query(Council.class)
                .list()
                .forEach(council -> {
                    keep(council, ".pdf", evidence(council.word() + "BERKASX"));
                    keep(council, ".png", picture(council.word() + "LOGOX"));
                    db.sql("UPDATE programme.import_file SET content = :content WHERE organisation_id = :council")
                            .param("content", workbook(council.word() + "IMPORX"))
                            .param("council", council.id())
                            .update();
                });
    }

    /** All ways to the bytes of a council, and to what is kept of its workbook. */
    List<String> addresses(UUID council) {
        return db.sql("""
                        SELECT unnest(ARRAY['/berkas/' || id, '/api/v1/files/' || id || '/content'])
                          FROM files.file WHERE organisation_id = :council
                        UNION ALL
                        SELECT unnest(ARRAY['/program/matriks/' || id || '/catatan.xlsx', '/api/v1/programme-imports/' || id || '/notes',
                                            '/program/matriks/' || id, '/api/v1/programme-imports/' || id])
                          FROM programme.import WHERE organisation_id = :council
                        """).param("council", council).query(String.class).list();
    }

    private void keep(Council council, String ending, byte[] bytes) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            var name = HexFormat.of().formatHex(hash);
            var place = data.resolve(Path.of("files", name.substring(0, 2), name.substring(2, 4), name));
            Files.createDirectories(place.getParent());
            Files.write(place, bytes);
            db.sql(
                            "UPDATE files.file SET sha256 = :hash, size = :size WHERE organisation_id = :council AND name LIKE '%' || :ending")
                    .param("hash", hash)
                    .param("size", bytes.length)
                    .param("council", council.id())
                    .param("ending", ending)
                    .update();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] evidence(String word) {
        var bytes = new ByteArrayOutputStream();
        try (var paper = new PDDocument()) {
            var page = new PDPage();
            paper.addPage(page);
            try (var text = new PDPageContentStream(paper, page)) {
                text.beginText();
                text.setFont(new PDType1Font(FontName.HELVETICA), 12);
                text.newLineAtOffset(50, 700);
                text.showText(word);
                text.endText();
            }
            paper.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Nobody draws it: what is on no letter any more is only given out. */
    private static byte[] picture(String word) {
        return ("\u0089PNG\r\n\u001a\n" + word).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] workbook(String word) {
        return Excel.write(
                "Rencana",
                List.of("Program", "Kode program", "Tujuan", "Sasaran", "Indikator", "Satuan", "Target"),
                List.of(List.of(word, "K9", word, word, word, "orang", 1)));
    }
}
