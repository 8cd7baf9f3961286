package id.anyam.shared;

/** There is no such thing, or it is not yours to see: both are answered with 404 and the same words. */
public class NotFound extends RuntimeException {

    public NotFound() {
        super("not found", null, false, false);
    }
}
