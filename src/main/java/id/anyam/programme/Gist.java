package id.anyam.programme;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a text says, without how it is written: case, punctuation, spaces and the order of a list do not
 * count; numbers do. Two texts of the same gist are the same programme.
 */
public record Gist(List<String> items) {

    private static final Pattern ITEM_ENDS = Pattern.compile("[\\n;•]|,\\s");
    private static final Pattern ITEM_MARK = Pattern.compile("^\\s*(?:\\d+[.)]|[a-z][.)]|[-*–])\\s+");
    private static final Pattern RANGE = Pattern.compile("(?<=\\d)\\s*\\p{Pd}\\s*(?=\\d)");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)\\.(?=\\d{3}(\\D|$))");
    private static final Pattern MARKS = Pattern.compile("(?<!\\d)[\\p{P}&&[^%]]|[\\p{P}&&[^%]](?!\\d)|[\\p{Z}\\s]+");

    public static Gist of(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var items = Stream.of(ITEM_ENDS.split(plain))
                .map(item -> ITEM_MARK.matcher(item).replaceFirst(""))
                .map(item -> RANGE.matcher(item).replaceAll("-"))
                .map(item -> THOUSANDS.matcher(item).replaceAll(""))
                .map(item -> MARKS.matcher(item).replaceAll(" "))
                .map(item -> item.strip().replaceAll(" +", " "))
                .filter(item -> !item.isEmpty())
                .sorted()
                .toList();
        return new Gist(items);
    }

    public static boolean same(String one, String other) {
        return of(one).equals(of(other));
    }
}
