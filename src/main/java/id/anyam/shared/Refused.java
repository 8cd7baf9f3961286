package id.anyam.shared;

/** A command does not do what was typed; the message is one Indonesian sentence that says what would work. */
public class Refused extends RuntimeException {

    public Refused(String sentence) {
        super(sentence, null, false, false);
    }
}
