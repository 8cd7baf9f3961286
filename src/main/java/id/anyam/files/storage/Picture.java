package id.anyam.files.storage;

import id.anyam.shared.RuleViolated;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * Draws a picture anew: what is not picture (place, device, a script behind it) is gone, it stands upright, and
 * it is at most 2560 pixels wide or high. Its size is read before anything is unpacked, so a small file that
 * would fill the memory is refused.
 */
final class Picture {

    static final int LONGEST_SIDE = 2560;
    static final long MOST_PIXELS = 40_000_000;
    private static final double QUALITY = 0.85;
    /** Pictures being unpacked at the same time; each may take some 40 MB. */
    private static final Semaphore DESKS = new Semaphore(2);

    private Picture() {}

    static byte[] drawnAnew(byte[] bytes, Kind kind) {
        return drawnAnew(bytes, kind, LONGEST_SIDE);
    }

    static byte[] drawnAnew(byte[] bytes, Kind kind, int longestSide) {
        DESKS.acquireUninterruptibly();
        try {
            return redraw(bytes, kind, longestSide);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw new RuleViolated("files.damaged-picture");
        } finally {
            DESKS.release();
        }
    }

    private static byte[] redraw(byte[] bytes, Kind kind, int longestSide) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName(kind.ending()).next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(input, false, false);
            var width = reader.getWidth(0);
            var height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) {
                throw new RuleViolated("files.too-many-pixels", Integer.toString(width), Integer.toString(height));
            }
            var step = Math.max(1, Math.max(width, height) / longestSide);
            return write(upright(bytes, kind, read(reader, step)), kind, longestSide);
        } finally {
            reader.dispose();
        }
    }

    /** Skips pixels of a large picture while reading, to hold no more of it than is needed. */
    private static BufferedImage read(ImageReader reader, int step) throws IOException {
        var parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, parameters);
    }

    private static BufferedImage upright(byte[] bytes, Kind kind, BufferedImage image) {
        var orientation = kind == Kind.JPEG ? Exif.orientation(bytes) : Orientation.TOP_LEFT;
        return orientation == Orientation.TOP_LEFT
                ? image
                : ExifFilterUtils.getFilterForOrientation(orientation).apply(image);
    }

    private static byte[] write(BufferedImage image, Kind kind, int longestSide) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var picture = Thumbnails.of(image).outputFormat(kind.ending());
        var large = Math.max(image.getWidth(), image.getHeight()) > longestSide;
        (large ? picture.size(longestSide, longestSide) : picture.scale(1))
                .outputQuality(QUALITY)
                .toOutputStream(bytes);
        return bytes.toByteArray();
    }
}
