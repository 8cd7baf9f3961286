package id.anyam.web;

/**
 * Where a person stands in a long list on screen. Who asks for a page that there is not gets the nearest.
 *
 * @param number of the page, from 1
 * @param size rows on a page
 * @param total rows altogether
 */
public record Paging(int number, int size, long total) {

    public static final int SIZE = 25;

    public static Paging of(int number, long total) {
        var last = (int) Math.max(1, (total + SIZE - 1) / SIZE);
        return new Paging(Math.clamp(number, 1, last), SIZE, total);
    }

    /** The same for a page as an address asks for it. */
    public static Paging of(String asked, long total) {
        return of(number(asked), total);
    }

    /** The page that an address asks for, however far beyond the last; the first when it asks for none. */
    public static int number(String asked) {
        var text = asked.strip();
        if (!text.matches("[0-9]+")) {
            return 1;
        }
        return text.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(text);
    }

    public long offset() {
        return (long) (number - 1) * size;
    }

    public int last() {
        return (int) Math.max(1, (total + size - 1) / size);
    }
}
