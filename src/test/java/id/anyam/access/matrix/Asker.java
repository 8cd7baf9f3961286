package id.anyam.access.matrix;

import id.anyam.Api;
import id.anyam.Web;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.springframework.web.servlet.HandlerInterceptor;

/** Somebody who asks for addresses, pages with a browser and the API with a token. */
record Asker(Web web, Api api) {

    private static final byte[] PICTURE = picture();

    int status(Address address, String path) {
        if (address.file().isPresent()) {
            var field = address.file().get();
            return address.api()
                    ? api.upload(address.method(), path, field, "contoh.png", PICTURE)
                            .status()
                    : web.upload(path, field, "contoh.png", PICTURE).status();
        }
        if (address.api()) {
            var body = address.reads() ? "" : "{}";
            return api.send(address.method(), path, body, "Content-Type", address.consumes())
                    .status();
        }
        return (address.reads() ? web.get(path) : web.post(path)).status();
    }

    static byte[] picture() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Stands behind whatever asks for rights and notes who got so far. */
    static final class Probe implements HandlerInterceptor {

        volatile boolean passed;

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            passed |= request.getDispatcherType() == DispatcherType.REQUEST;
            return true;
        }
    }

    /** How an address answered, and whether its handler was reached. */
    record Seen(int status, boolean passed) {

        boolean refused() {
            return status == 404 || status == 403;
        }

        /** What was sent did not fit before any record was looked for. */
        boolean unread(Address address) {
            return !address.reads() && (status == 400 || status == 422);
        }

        /** An empty form that names nothing may find nothing, once it got to its handler. */
        boolean welcome(Address address) {
            return status < 500 && (!refused() || (passed && !address.reads() && !address.blank()));
        }
    }
}
