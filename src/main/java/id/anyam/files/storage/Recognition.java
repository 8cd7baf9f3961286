package id.anyam.files.storage;

import id.anyam.shared.RuleViolated;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.tika.Tika;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * Tells what bytes really are, whatever they are called. A file that is two things at once (a picture with a
 * script behind it, a PDF after a page of HTML) counts as damaged.
 */
final class Recognition {

    private static final Tika TIKA = new Tika();
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry(Kind.XLSX.mediaType(), "xlsx"),
            Map.entry(Kind.DOCX.mediaType(), "docx"),
            Map.entry("application/pdf", "pdf"),
            Map.entry("image/jpeg", "jpeg"),
            Map.entry("image/png", "png"),
            Map.entry("image/webp", "webp"),
            Map.entry("image/heic", "heic"),
            Map.entry("image/heif", "heic"),
            Map.entry("image/gif", "gif"),
            Map.entry("image/svg+xml", "svg"),
            Map.entry("text/html", "html"),
            Map.entry("application/xhtml+xml", "html"),
            Map.entry("text/plain", "text"),
            Map.entry("application/xml", "xml"),
            Map.entry("application/zip", "zip"),
            Map.entry("application/x-tika-msoffice", "old-office"),
            Map.entry("application/x-ole-storage", "old-office"));
    private static final List<String> PROGRAMS = List.of(
            "application/x-msdownload", "application/x-dosexec", "application/x-executable", "application/x-elf");
    private static final byte[] PDF_START = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PDF_END = "%%EOF".getBytes(StandardCharsets.US_ASCII);

    private Recognition() {}

    /**
     * @throws RuleViolated when it is none of the accepted kinds, or not what its name says
     */
    static Kind of(byte[] bytes, FileName name) {
        var type = type(bytes);
        var kind = Kind.of(type);
        if (kind.isEmpty() || name.says() && !kind.get().goesBy(name.ending())) {
            throw name.says()
                    ? new RuleViolated(
                            kind.isEmpty() ? "files.refused-type" : "files.not-what-it-says",
                            name.ending(),
                            words(type),
                            kind.map(Kind::ending).orElse(""))
                    : new RuleViolated("files.refused-nameless", words(type));
        }
        if (kind.get() == Kind.PDF) {
            requireWholePdf(bytes);
        }
        return kind.get();
    }

    /**
     * As {@link #of}, where only a picture will do.
     *
     * @throws RuleViolated also when it is anything else
     */
    static Kind pictureOf(byte[] bytes, FileName name) {
        var type = type(bytes);
        if (Kind.of(type).filter(Kind::isPicture).isEmpty()) {
            throw new RuleViolated("files.no-picture", words(type));
        }
        return of(bytes, name);
    }

    private static String type(byte[] bytes) {
        var type = TIKA.detect(bytes);
        if (startsWith(bytes, PDF_START)) {
            return Kind.PDF.mediaType();
        }
        if (type.equals("application/zip") || type.equals("application/x-tika-ooxml")) {
            return OfficeDocument.typeOf(bytes);
        }
        if (type.equals(Kind.PDF.mediaType())) {
            throw new RuleViolated("files.two-in-one");
        }
        return type;
    }

    private static DefaultMessageSourceResolvable words(String type) {
        var known = type.startsWith("video/")
                ? "video"
                : PROGRAMS.stream().anyMatch(type::startsWith) ? "program" : WORDS.getOrDefault(type, type);
        return new DefaultMessageSourceResolvable(
                new String[] {"files.what." + known, "files.what.other"}, new Object[] {type});
    }

    /** It ends where it says it ends: nothing but white space may follow the last end mark. */
    private static void requireWholePdf(byte[] bytes) {
        var end = bytes.length;
        while (end > 0 && (bytes[end - 1] == 0 || Character.isWhitespace(bytes[end - 1]))) {
            end--;
        }
        if (end < PDF_END.length || !Arrays.equals(bytes, end - PDF_END.length, end, PDF_END, 0, PDF_END.length)) {
            throw new RuleViolated("files.damaged-pdf");
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
