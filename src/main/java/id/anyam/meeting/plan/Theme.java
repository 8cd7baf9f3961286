package id.anyam.meeting.plan;

import java.util.Optional;

/** The sentence under which a meeting stands: a council's own, or that of the meeting it follows with a local tail. */
sealed interface Theme {

    /** As it stands on the banner. */
    String words();

    record Own(String words) implements Theme {}

    /**
     * Taken over as it stood then.
     *
     * @param from the words of the meeting followed
     */
    record Inherited(String from, Optional<String> tail) implements Theme {

        @Override
        public String words() {
            return tail.map(local -> from + " – " + local).orElse(from);
        }
    }
}
