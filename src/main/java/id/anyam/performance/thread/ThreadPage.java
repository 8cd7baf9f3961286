package id.anyam.performance.thread;

import java.util.List;

/**
 * The red thread through what belongs together, from top to bottom.
 *
 * @param teach where it leads, and that it shows what is related, not what was caused
 */
public record ThreadPage(String title, String teach, List<Knot> knots) {

    /**
     * One knot of the thread.
     *
     * @param kind what it is, in small letters above
     * @param path where it leads; empty when there is nothing to open
     * @param lines what else to say, one sentence each
     * @param cut the thread is cut below this knot
     */
    public record Knot(
            String kind,
            String title,
            String path,
            List<Chip> chips,
            List<Change> changes,
            List<String> lines,
            boolean cut) {}

    public record Chip(String label, String tone) {}

    /** A field that a council changed. */
    public record Change(String original, String local, String reason) {}
}
