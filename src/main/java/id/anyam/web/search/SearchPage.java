package id.anyam.web.search;

import id.anyam.web.Findable;
import java.util.List;

/**
 * What was looked for and found.
 *
 * @param words as typed; blank before anything was looked for
 * @param found what the modules know by these words
 */
public record SearchPage(String words, List<Findable.Found> found) {}
