package id.anyam.programme.matrix;

import id.anyam.region.RegionCode;
import id.anyam.region.Regions;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** What a cell holds as a person reads it: a code as its name, a number as a number, a date as a date. */
final class CellWords {

    private final Map<String, String> kinds;
    private final Regions regions;
    private final Map<String, String> places = new HashMap<>();

    CellWords(Map<String, String> kinds, Regions regions) {
        this.kinds = kinds;
        this.regions = regions;
    }

    Object of(Column column, String text) {
        if (text.isEmpty()) {
            return text;
        }
        return switch (column.holds()) {
            case DATE -> LocalDate.parse(text);
            case WHOLE, DECIMAL -> new BigDecimal(Judging.number(text));
            case CHOICE -> chosen(column, text);
            case TEXT, RUPIAH, ID -> text;
        };
    }

    private Object chosen(Column column, String text) {
        return switch (column) {
            case KIND -> new DefaultMessageSourceResolvable(kinds.getOrDefault(text, text));
            case WITHOUT_COST ->
                new DefaultMessageSourceResolvable("programme.matrix." + (text.equals("ya") ? "yes" : "no"));
            case REGION -> places.computeIfAbsent(text, this::place);
            default -> text;
        };
    }

    /** With its kind, as {@code Kec. Sangatta Utara}, but not all that lies above. */
    private String place(String code) {
        return regions.find(new RegionCode(code))
                .map(region -> region.path().split(", ")[0])
                .orElse(code);
    }
}
