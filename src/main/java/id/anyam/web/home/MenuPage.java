package id.anyam.web.home;

/** Everything the visitor may open, in one list; the entries come with the page's surroundings. */
public record MenuPage() {}
