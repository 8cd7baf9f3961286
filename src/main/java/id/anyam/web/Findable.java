package id.anyam.web;

import java.util.List;

/** What a module lets people find by typing part of its name, in the command palette and on {@code /cari}. */
public interface Findable {

    /** Only what the visitor may see, best first, at most {@code limit}; {@code words} is never blank. */
    List<Found> find(String words, int limit);

    /**
     * One thing found.
     *
     * @param label what it is called
     * @param kind message key of what sort of thing it is, such as {@code programme.activity.one}
     * @param path where it opens
     */
    record Found(String label, String kind, String path) {}
}
