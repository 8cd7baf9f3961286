package id.anyam.report.kinerja;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;

/** The woven strip of a council for its papers, as the screen weaves it: one repeat, to be laid side by side. */
final class Strip {

    private static final String NILA = "#1f3a68";
    private static final Color SOGA = new Color(0x7d5022);
    private static final Color BARK = new Color(0xb07a45);
    private static final Color KUNYIT = new Color(0x80530a);
    private static final int HEIGHT = 64;

    private static final Map<String, String> WOVEN = new ConcurrentHashMap<>();

    private final Color own;

    private Strip(Color own) {
        this.own = own;
    }

    /** The picture as an address of its own; an unknown motif is woven as {@code anyam}. */
    static String of(String motif, Optional<String> colour) {
        var own = colour.orElse(NILA);
        return WOVEN.computeIfAbsent(motif + own, _ -> new Strip(Color.decode(own)).woven(motif));
    }

    private String woven(String motif) {
        var tile = tile(motif);
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(tile, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private BufferedImage tile(String motif) {
        var tile = new BufferedImage(width(motif), HEIGHT, BufferedImage.TYPE_INT_RGB);
        var brush = tile.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        brush.setColor(motif.equals("kawung") ? SOGA : own);
        brush.fillRect(0, 0, tile.getWidth(), HEIGHT);
        weave(brush, motif);
        brush.dispose();
        return tile;
    }

    private static int width(String motif) {
        return switch (motif) {
            case "ikat" -> 96;
            case "lurik" -> 112;
            default -> 64;
        };
    }

    private void weave(Graphics2D brush, String motif) {
        switch (motif) {
            case "kawung" -> {
                brush.setColor(own);
                brush.fillOval(16, 16, 32, 32);
            }
            case "parang" -> {
                brush.setColor(SOGA);
                brush.fillPolygon(new Polygon(new int[] {0, 21, 58, 37}, new int[] {HEIGHT, HEIGHT, 0, 0}, 4));
            }
            case "ikat" -> {
                brush.setColor(SOGA);
                brush.fillPolygon(new Polygon(new int[] {0, 40, 0}, new int[] {0, 0, 40}, 3));
                brush.fillPolygon(new Polygon(new int[] {96, 56, 96}, new int[] {HEIGHT, HEIGHT, 24}, 3));
            }
            case "lurik" -> {
                brush.setColor(SOGA);
                brush.fillRect(64, 0, 16, HEIGHT);
                brush.setColor(KUNYIT);
                brush.fillRect(96, 0, 16, HEIGHT);
            }
            default -> {
                brush.setColor(BARK);
                brush.fillRect(32, 0, 32, 32);
                brush.fillRect(0, 32, 32, 32);
            }
        }
    }
}
