package id.anyam.audit.trail;

import id.anyam.web.Choice;
import id.anyam.web.Typing;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The trail of a council, newest first.
 *
 * @param typing the filters as typed
 * @param older address of the part before this one, if there is any
 * @param download address of the same part as Excel
 */
public record TrailPage(Typing typing, List<Choice> tables, List<Line> lines, Optional<String> older, String download) {

    /** How many filters are set. */
    public long set() {
        return Stream.of("tentang", "orang", "dari", "sampai")
                .filter(filter -> !typing.value(filter).isBlank())
                .count();
    }

    /**
     * One entry in words.
     *
     * @param tone of the chip that names the act
     * @param called what the record is called; empty when it has no name
     */
    public record Line(
            long seq,
            String moment,
            String who,
            String act,
            String tone,
            String thing,
            String called,
            UUID row,
            List<Change> changes) {

        /** Nothing stood there before. */
        public boolean first() {
            return changes.stream().allMatch(change -> change.before().equals(TrailWords.NOTHING));
        }
    }

    /** One field: from what to what; a dash where there was nothing. */
    public record Change(String field, String before, String after) {}
}
