package id.anyam.database;

/** The program cannot start or go on; the message is one sentence for the operator that says what to do. */
public class CannotStart extends RuntimeException {

    public CannotStart(String sentence) {
        super(sentence);
    }

    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
