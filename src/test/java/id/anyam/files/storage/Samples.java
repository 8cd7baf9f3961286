package id.anyam.files.storage;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files that people, and some who mean harm, may upload. */
final class Samples {

    static final byte[] PDF = ascii("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
    static final byte[] HTML = ascii("<!doctype html><html><body><script>alert(1)</script></body></html>");
    static final byte[] SVG = ascii("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>");
    static final byte[] PROGRAM = concat(ascii("MZ"), new byte[200]);
    static final byte[] WEBP = concat(ascii("RIFF"), new byte[] {36, 0, 0, 0}, ascii("WEBPVP8 "), new byte[40]);

    private Samples() {}

    static byte[] picture(String format, int width, int height) {
        var bytes = new ByteArrayOutputStream();
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, 0xff0000);
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    /** A JPEG as a phone held upright makes it: turned by EXIF, with words that stand for a place. */
    static byte[] phonePhoto(int width, int height) {
        var plain = picture("jpg", width, height);
        var turned = HexFormat.of()
                .parseHex("457869660000" + "4d4d002a00000008" + "0001" + "0112000300000001" + "00060000" + "00000000");
        var exif = concat(turned, ascii("GPS-0.5021,117.5"));
        var segment = concat(
                new byte[] {(byte) 0xff, (byte) 0xe1, (byte) ((exif.length + 2) >> 8), (byte) (exif.length + 2)}, exif);
        return concat(slice(plain, 0, 2), segment, slice(plain, 2, plain.length));
    }

    /** A few bytes of PNG that say they are this large. */
    static byte[] pngThatClaims(int width, int height) {
        var png = picture("png", 1, 1);
        put(png, 16, width);
        put(png, 20, height);
        var crc = new CRC32();
        crc.update(png, 12, 17);
        put(png, 29, (int) crc.getValue());
        return png;
    }

    static byte[] archive(String... names) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(ascii("<x/>"));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] concat(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] slice(byte[] bytes, int from, int to) {
        return java.util.Arrays.copyOfRange(bytes, from, to);
    }

    private static void put(byte[] bytes, int at, int value) {
        java.nio.ByteBuffer.wrap(bytes).putInt(at, value);
    }
}
