package id.anyam.web;

/**
 * Where a person stands in a long list on screen.
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

    public long offset() {
        return (long) (number - 1) * size;
    }

    public int last() {
        return (int) Math.max(1, (total + size - 1) / size);
    }
}
