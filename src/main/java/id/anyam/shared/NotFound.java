package id.anyam.shared;

import java.util.Optional;

/**
 * There is no such thing, or it is not yours to see: both are answered with 404 and the same words. A thing that comes to
 * an end by itself, such as a link, may say so by the key of a sentence.
 */
public class NotFound extends RuntimeException {

    private final transient Optional<String> key;

    public NotFound() {
        this(Optional.empty());
    }

    public NotFound(String key) {
        this(Optional.of(key));
    }

    private NotFound(Optional<String> key) {
        super("not found", null, false, false);
        this.key = key;
    }

    public Optional<String> key() {
        return key;
    }
}
