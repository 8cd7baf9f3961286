package id.anyam.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The plain style files and behaviours, joined when the program starts: one request each, named by their
 * content, so a browser keeps them for a year and never keeps an old one.
 */
@Component
class Assets {

    /** One joined file. */
    record Joined(String path, byte[] bytes) {}

    private final Joined style;
    private final Joined script;

    Assets() {
        style = joined("css", "layers.css", "%s");
        script = joined("js", "behaviour.js", "{\n%s}\n");
    }

    Joined style() {
        return style;
    }

    Joined script() {
        return script;
    }

    /** All files of a folder, the first one first; the others each in a block of their own. */
    private static Joined joined(String kind, String first, String block) {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath:static/" + kind + "/*");
            var text = Arrays.stream(files)
                    .sorted(Comparator.comparing((Resource file) -> !name(file).equals(first))
                            .thenComparing(Assets::name))
                    .map(file -> name(file).equals(first) ? text(file) : block.formatted(text(file)))
                    .collect(Collectors.joining());
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            return new Joined("/aset/anyam-" + print(bytes) + "." + kind, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Resource file) {
        return Objects.requireNonNull(file.getFilename());
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8)
                    .replaceAll("(?s)/\\*.*?\\*/", "")
                    .replaceAll("(?m)^\\s+", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String print(byte[] bytes) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
