package id.anyam.shared;

import java.util.List;

/**
 * A rule of the field said no. The key names a sentence in the module's message file, so a person at
 * the phone, a log and a test read the same reason; the arguments fill its blanks. Nothing was changed.
 */
public class RuleViolated extends RuntimeException {

    private final String key;
    private final transient List<Object> arguments;

    public RuleViolated(String key, Object... arguments) {
        super(key + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
