package id.anyam;

import com.microsoft.playwright.Locator;
import java.util.Map;
import java.util.stream.Collectors;

/** Money as a table shows it in one line, in rupiah. */
record Money(long pagu, long spent, long left) {

    /** What the last line is called, which sums up those above it. */
    static final String SUM = "Jumlah";

    static final Money NONE = new Money(0, 0, 0);

    /** The lines of a table on a page, by what stands at their beginning. */
    static Map<String, Money> in(Locator table) {
        return table.locator("tr:has(td.num)").all().stream()
                .collect(Collectors.toMap(row -> row.locator("td, th").first().innerText(), Money::of));
    }

    private static Money of(Locator row) {
        var rupiah = row.locator("td.num").allInnerTexts().stream()
                .map(text -> Long.parseLong(text.replaceAll("\\D", "")))
                .toList();
        return new Money(rupiah.get(0), rupiah.get(1), rupiah.get(2));
    }

    /** The lines above the last one, added up. */
    static Money added(Map<String, Money> lines) {
        return lines.entrySet().stream()
                .filter(line -> !line.getKey().equals(SUM))
                .map(Map.Entry::getValue)
                .reduce(NONE, Money::plus);
    }

    Money plus(Money other) {
        return new Money(pagu + other.pagu, spent + other.spent, left + other.left);
    }

    Money minus(Money other) {
        return new Money(pagu - other.pagu, spent - other.spent, left - other.left);
    }
}
