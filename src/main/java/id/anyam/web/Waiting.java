package id.anyam.web;

import java.util.List;

/** What a module has waiting for a person, shown on the start page: to approve, to answer, to mend. */
public interface Waiting {

    /** What waits for this visitor, the most pressing first; nothing when there is nothing. */
    List<Item> forVisitor(Visitor visitor);

    /**
     * Things that wait.
     *
     * @param count how many, above zero
     * @param sentence message key, such as {@code programme.waiting.approve}, that goes on
     *     behind the count; for the plural the count is {@code {0}}
     * @param path the list of exactly these
     */
    record Item(int count, String sentence, String path) {}
}
