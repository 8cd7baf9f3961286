package id.anyam.shared;

import java.util.concurrent.Callable;

/**
 * One thing that {@code ./anyam doctor} looks at. Every bean of type {@link Checkup} adds its own.
 *
 * @param name what is looked at, in a few Indonesian words
 * @param look looks at it; failing with an exception is a finding too
 */
public record Check(String name, Callable<Finding> look) {

    /** How it stands. Only {@code FAILED} makes the doctor's exit code 1. */
    public enum Level {
        GOOD,
        NOTE,
        FAILED
    }

    /**
     * What was found.
     *
     * @param found in a few words
     * @param advice what to do about it; empty when all is well
     */
    public record Finding(Level level, String found, String advice) {

        public static Finding good(String found) {
            return new Finding(Level.GOOD, found, "");
        }

        public static Finding note(String found, String advice) {
            return new Finding(Level.NOTE, found, advice);
        }

        public static Finding failed(String found, String advice) {
            return new Finding(Level.FAILED, found, advice);
        }

        /** Good when {@code fine}, otherwise failed with this advice. */
        public static Finding of(boolean fine, String found, String advice) {
            return fine ? good(found) : failed(found, advice);
        }
    }
}
