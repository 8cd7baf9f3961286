package id.anyam.files.storage;

import id.anyam.shared.RuleViolated;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Looks into a zip archive: a workbook, a text, one of them with a program inside, or just an archive. */
final class OfficeDocument {

    private static final int MOST_PARTS = 5_000;
    private static final long LARGEST_UNPACKED = 300L * 1024 * 1024;
    private static final int END_RECORD = 22;
    private static final int END_SIGNATURE = 0x06054b50;

    private OfficeDocument() {}

    /**
     * @return its media type; {@code application/zip} when it is no office document
     * @throws RuleViolated when it unpacks to more than it should, hides something or is damaged
     */
    static String typeOf(byte[] bytes) {
        requireNothingAround(bytes);
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            var parts = Collections.list(zip.getEntries());
            if (parts.size() > MOST_PARTS
                    || parts.stream().mapToLong(ZipArchiveEntry::getSize).sum() > LARGEST_UNPACKED) {
                throw new RuleViolated("files.bomb");
            }
            if (parts.stream().anyMatch(part -> part.getName().endsWith("vbaProject.bin"))) {
                throw new RuleViolated("files.macro");
            }
            if (zip.getEntry("[Content_Types].xml") == null) {
                return "application/zip";
            }
            if (zip.getEntry("xl/workbook.xml") != null) {
                return Kind.XLSX.mediaType();
            }
            return zip.getEntry("word/document.xml") == null ? "application/zip" : Kind.DOCX.mediaType();
        } catch (IOException e) {
            throw new RuleViolated("files.damaged-office");
        }
    }

    /** The archive begins at the first byte and its end record closes exactly at the last. */
    private static void requireNothingAround(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (var at = bytes.length - END_RECORD; at >= Math.max(0, bytes.length - END_RECORD - 0xffff); at--) {
            if (buffer.getInt(at) == END_SIGNATURE) {
                var comment = Short.toUnsignedInt(buffer.getShort(at + 20));
                if (at + END_RECORD + comment == bytes.length) {
                    return;
                }
            }
        }
        throw new RuleViolated("files.damaged-office");
    }
}
