package id.anyam.access.api;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;
import java.util.Optional;

/**
 * A request whose body was read whole, so that two of them can be told apart. Of an upload (multipart) only the
 * length is compared: its parts are read by the server itself, and their boundary differs at every sending.
 */
final class WholeRequest extends HttpServletRequestWrapper {

    private static final int LARGEST_JSON = 5 * 1024 * 1024;
    private static final int LARGEST_FILE = 26 * 1024 * 1024;

    private final byte[] body;
    private final boolean upload;

    private WholeRequest(HttpServletRequest request, byte[] body, boolean upload) {
        super(request);
        this.body = body;
        this.upload = upload;
    }

    /** Empty when the body is larger than any JSON, or any file, we ask for. */
    static Optional<WholeRequest> of(HttpServletRequest request) throws IOException {
        var type = Objects.requireNonNullElse(request.getContentType(), "");
        if (type.startsWith("multipart/")) {
            return Optional.of(new WholeRequest(request, new byte[0], true));
        }
        var limit = type.contains("json") ? LARGEST_JSON : LARGEST_FILE;
        var body = request.getInputStream().readNBytes(limit + 1);
        return body.length > limit ? Optional.empty() : Optional.of(new WholeRequest(request, body, false));
    }

    byte[] hash() {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            var line = getMethod() + " " + getRequestURI() + "?" + getQueryString() + "\n"
                    + (upload ? getContentLengthLong() : "");
            hash.update(line.getBytes(StandardCharsets.UTF_8));
            return hash.digest(body);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return upload ? super.getInputStream() : new Again(new ByteArrayInputStream(body));
    }

    @Override
    public BufferedReader getReader() throws IOException {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    static final class Again extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Again(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            return bytes.read(into, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
