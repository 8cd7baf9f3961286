package id.anyam.files.storage;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/** How a camera was held. Read from the segments directly: the JDK refuses photos whose EXIF comes first. */
final class Exif {

    private static final int START_OF_SCAN = 0xda;
    private static final int APP1 = 0xe1;
    private static final byte[] NAME = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    private Exif() {}

    static Orientation orientation(byte[] jpeg) {
        for (var at = 2; at + 4 <= jpeg.length && (jpeg[at] & 0xff) == 0xff; ) {
            var marker = jpeg[at + 1] & 0xff;
            var end = at + 2 + ((jpeg[at + 2] & 0xff) << 8 | jpeg[at + 3] & 0xff);
            if (marker == START_OF_SCAN || end > jpeg.length) {
                break;
            }
            if (marker == APP1 && isExif(jpeg, at + 4, end)) {
                return ExifUtils.getOrientationFromExif(Arrays.copyOfRange(jpeg, at + 4, end))
                                instanceof Orientation found
                        ? found
                        : Orientation.TOP_LEFT;
            }
            at = end;
        }
        return Orientation.TOP_LEFT;
    }

    private static boolean isExif(byte[] jpeg, int from, int end) {
        return end - from > NAME.length && Arrays.equals(jpeg, from, from + NAME.length, NAME, 0, NAME.length);
    }
}
