package id.anyam.files.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.anyam.shared.RuleViolated;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureTest {

    @Test
    void losesThePlaceAndStandsUpright() throws IOException {
        var photo = Samples.phonePhoto(40, 20);

        var drawn = Picture.drawnAnew(photo, Kind.JPEG);

        assertThat(new String(photo, "ISO-8859-1")).contains("GPS");
        assertThat(new String(drawn, "ISO-8859-1")).doesNotContain("GPS").doesNotContain("Exif");
        assertThat(read(drawn).getWidth()).isEqualTo(20);
        assertThat(read(drawn).getHeight()).isEqualTo(40);
    }

    @Test
    void losesWhatWasHungBehindIt() throws IOException {
        var two = Samples.concat(Samples.picture("png", 8, 8), Samples.HTML);

        assertThat(new String(Picture.drawnAnew(two, Kind.PNG), "ISO-8859-1")).doesNotContain("script");
    }

    @Test
    void isMadeSmallerButNeverLarger() throws IOException {
        assertThat(read(Picture.drawnAnew(Samples.picture("jpg", 6000, 3000), Kind.JPEG)))
                .matches(image -> image.getWidth() == 2560 && image.getHeight() == 1280);
        assertThat(read(Picture.drawnAnew(Samples.picture("png", 30, 10), Kind.PNG))
                        .getWidth())
                .isEqualTo(30);
    }

    @Test
    void isRefusedBeforeUnpackingWhenItSaysItIsHuge() {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> Picture.drawnAnew(Samples.pngThatClaims(50_000, 50_000), Kind.PNG))
                .matches(refusal -> refusal.key().equals("files.too-many-pixels"));
    }

    @Test
    void isRefusedInWordsWhenDamaged() {
        var whole = Samples.picture("png", 300, 300);

        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> Picture.drawnAnew(Arrays.copyOf(whole, whole.length / 2), Kind.PNG))
                .matches(refusal -> refusal.key().equals("files.damaged-picture"));
    }

    private static BufferedImage read(byte[] bytes) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }
}
