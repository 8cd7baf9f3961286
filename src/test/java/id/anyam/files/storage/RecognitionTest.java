package id.anyam.files.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.anyam.shared.RuleViolated;
import id.anyam.web.Excel;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class RecognitionTest {

    static Stream<Arguments> accepted() {
        return Stream.of(
                Arguments.of("laporan.pdf", Samples.PDF, Kind.PDF),
                Arguments.of("FOTO.JPG", Samples.picture("jpg", 4, 4), Kind.JPEG),
                Arguments.of("foto.jpeg", Samples.picture("jpg", 4, 4), Kind.JPEG),
                Arguments.of("tanpa akhiran", Samples.picture("png", 4, 4), Kind.PNG),
                Arguments.of("daftar.xlsx", Excel.write("Daftar", List.of("Nama"), List.of()), Kind.XLSX),
                Arguments.of("surat.docx", Samples.archive("[Content_Types].xml", "word/document.xml"), Kind.DOCX));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void acceptsWhatIsWhatItSays(String name, byte[] bytes, Kind kind) {
        assertThat(Recognition.of(bytes, FileName.of(name))).isEqualTo(kind);
    }

    static Stream<Arguments> refused() {
        var gif = Samples.ascii("GIF89a\0\0");
        return Stream.of(
                Arguments.of("foto.jpg", Samples.PDF, "bernama .jpg tetapi isinya dokumen PDF"),
                Arguments.of(
                        "foto.jpg",
                        Samples.picture("png", 4, 4),
                        "isinya gambar PNG. Ganti akhiran namanya menjadi .png"),
                Arguments.of("foto.jpg", Samples.PROGRAM, "bernama .jpg tetapi isinya sebuah program"),
                Arguments.of("foto.jpg", Samples.HTML, "bernama .jpg tetapi isinya halaman web (HTML)"),
                Arguments.of("logo.svg", Samples.SVG, "gambar SVG"),
                Arguments.of("logo.png", Samples.SVG, "bernama .png tetapi isinya gambar SVG"),
                Arguments.of("foto.webp", Samples.WEBP, "gambar WebP"),
                Arguments.of("foto.gif", gif, "gambar GIF"),
                Arguments.of("catatan", Samples.ascii("halo semua"), "Isi berkas ini teks biasa"),
                Arguments.of("arsip.zip", Samples.archive("a.txt"), "arsip ZIP"),
                Arguments.of("surat.docx", Samples.archive("a.txt"), "bernama .docx tetapi isinya arsip ZIP"),
                Arguments.of(
                        "daftar.xlsx",
                        Samples.archive("[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin"),
                        "makro"),
                Arguments.of("dua.pdf", Samples.concat(Samples.HTML, Samples.PDF), "halaman web"),
                Arguments.of("dua.pdf", Samples.concat(Samples.PDF, Samples.archive("a.txt")), "di belakangnya"),
                Arguments.of("putus.pdf", Samples.ascii("%PDF-1.4\n1 0 obj"), "akhirnya hilang"),
                Arguments.of(
                        "dua.xlsx",
                        Samples.concat(Excel.write("Daftar", List.of("Nama"), List.of()), Samples.HTML),
                        "rusak"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void saysWhatARefusedFileReallyIs(String name, byte[] bytes, String sentence) {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> Recognition.of(bytes, FileName.of(name)))
                .satisfies(refusal -> assertThat(inWords(refusal)).contains(sentence));
    }

    @Test
    void keepsANameWithoutFoldersTricksOrExcess() {
        assertThat(FileName.of("C:\\Users\\..\\foto\u202egpj.jpg").as(Kind.JPEG))
                .isEqualTo("fotogpj.jpg");
        assertThat(FileName.of("../../etc/passwd").as(Kind.PDF)).isEqualTo("passwd.pdf");
        assertThat(FileName.of("").as(Kind.PNG)).isEqualTo("berkas.png");
        assertThat(FileName.of("x".repeat(500) + ".pdf").as(Kind.PDF))
                .hasSize(200)
                .endsWith(".pdf");
    }

    private static String inWords(RuleViolated refusal) {
        var source = new ResourceBundleMessageSource();
        source.setBasename("messages/files");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return source.getMessage(refusal.key(), refusal.arguments().toArray(), Locale.forLanguageTag("id-ID"));
    }
}
