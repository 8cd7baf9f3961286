package id.anyam.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.Api;
import id.anyam.Web;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** Somebody goes through everything that can be asked for and follows links, with open ears for canary words. */
record Walk(Web web, Api api, int pages) {

    private static final Pattern CANARY =
            Pattern.compile("KENARI-([0-9-]+)-(SENDIRI|ATAS|BERKAS|LOGO|IMPOR|PRATINJAU)X", Pattern.CASE_INSENSITIVE);

    /** Addresses of the API that give out bytes. */
    private static final Pattern BYTES = Pattern.compile(".*(\\.pdf|\\.xlsx|/content|/notes|/matrix)(\\?.*)?");

    /**
     * The words heard; {@code 64-08-SENDIRI} is Kutai Timur's own, {@code 64-08-ATAS} is for those above it as well;
     * the others stand in the bytes of files, and in what is kept of a workbook.
     */
    Set<String> from(List<String> addresses) {
        return until(_ -> false, addresses);
    }

    /** The same, but goes home once a word was heard that is {@code enough}. */
    Set<String> until(Predicate<String> enough, List<String> addresses) {
        var heard = new TreeSet<String>();
        var known = new LinkedHashSet<>(addresses);
        var open = new ArrayDeque<>(known);
        for (var left = known.size() + pages;
                !open.isEmpty() && left > 0 && heard.stream().noneMatch(enough);
                left--) {
            var path = open.removeFirst();
            if (path.startsWith("/api/") && !BYTES.matcher(path).matches()) {
                listen(api.get(path).response().body(), heard);
                continue;
            }
            var answer = web.get(path);
            listen(text(answer), heard);
            if (answer.contentType().startsWith("text/html")) {
                answer.page().select("a[href^=/]").eachAttr("href").stream()
                        .map(link -> link.replaceAll("#.*", ""))
                        .filter(link -> !link.startsWith("/aset/") && !link.startsWith("//") && readable(link))
                        .filter(known::add)
                        .forEach(open::addLast);
            }
        }
        assertThat(web.failed()).isEmpty();
        assertThat(api.failed()).isEmpty();
        return heard;
    }

    private static boolean readable(String link) {
        try {
            URI.create(link);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    static void listen(String text, Set<String> heard) {
        CANARY.matcher(text)
                .results()
                .forEach(
                        found -> heard.add(found.group(1) + "-" + found.group(2).toUpperCase()));
    }

    /** What a person reads of an answer: workbooks unpacked, the text of a paper. */
    private static String text(Web.Answer answer) {
        try {
            if (answer.contentType().contains("spreadsheet")) {
                return unpacked(answer.bytes());
            }
            if (answer.contentType().contains("pdf")) {
                try (var pdf = Loader.loadPDF(answer.bytes())) {
                    return new PDFTextStripper().getText(pdf);
                }
            }
            return answer.text();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unpacked(byte[] workbook) throws IOException {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get()) {
            var text = new StringBuilder();
            for (var entries = zip.getEntries(); entries.hasMoreElements(); ) {
                text.append(
                        new String(zip.getInputStream(entries.nextElement()).readAllBytes(), StandardCharsets.UTF_8));
            }
            return text.toString();
        }
    }
}
