package id.anyam.programme.matrix;

import id.anyam.organisation.Organisation;
import id.anyam.programme.FundingSource;
import id.anyam.region.Regions;
import id.anyam.web.Typing;
import id.anyam.web.Words;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * Turns what people write into cells into what the forms of the house read: dates in many ways, money with or
 * without Rp, words of lists in either language, regions and Opd by name. Remembers what it looked up.
 */
final class Translation {

    private static final List<DateTimeFormatter> DATES = Stream.of(Words.INDONESIAN, Words.ENGLISH, Locale.US)
            .flatMap(locale -> Stream.of("d MMMM uuuu", "d MMM uuuu", "d-MMM-uuuu", "MMMM d, uuuu")
                    .map(pattern -> date(pattern, locale)))
            .toList();
    private static final List<DateTimeFormatter> NUMBERED = Stream.of(
                    "d/M/uuuu", "d-M-uuuu", "d.M.uuuu", "uuuu-M-d", "uuuu/M/d")
            .map(pattern -> date(pattern, Locale.ROOT))
            .toList();
    private static final Pattern SERIAL = Pattern.compile("[23456]\\d{4}");
    private static final LocalDate EXCEL_BEGINS = LocalDate.of(1899, 12, 30);
    private static final Pattern COUNT = Pattern.compile("(\\d[\\d.]*)(?:\\s*[\\p{L}/]+)?");
    private static final Pattern ENGLISH_THOUSANDS = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.0+)?");
    private static final Pattern DASH = Pattern.compile("[-–—]");
    private static final List<String> YES = List.of("ya", "yes", "y", "x", "v", "true", "benar", "1");
    private static final List<String> NO = List.of("tidak", "no", "n", "false", "salah", "0");

    /** A cell whose value is taken away. */
    static final String EMPTIED = "–";

    private final Regions regions;
    private final Map<String, String> kinds = new HashMap<>();
    private final SourceWords sources;
    private final Map<String, String> opds = new HashMap<>();
    private final Map<String, Typing> places = new HashMap<>();
    private final Map<String, Optional<LocalDate>> dates = new HashMap<>();
    private final Map<String, Optional<String>> decimals = new HashMap<>();
    private final Map<String, Optional<String>> amounts = new HashMap<>();

    Translation(
            Regions regions,
            Map<String, String> kinds,
            SourceWords sources,
            Collection<Organisation> opds,
            MessageSource messages) {
        this.regions = regions;
        this.sources = sources;
        for (var locale : List.of(Words.INDONESIAN, Words.ENGLISH)) {
            var w = new Words(messages, locale);
            kinds.forEach((name, label) -> this.kinds.put(Gist.letters(w.t(label)), name));
        }
        kinds.keySet().forEach(name -> this.kinds.put(Gist.letters(name), name));
        opds.forEach(opd -> this.opds.put(
                Gist.letters(opd.id().value().toString()), opd.id().value().toString()));
        opds.forEach(opd ->
                this.opds.put(Gist.letters(opd.shortName()), opd.id().value().toString()));
        opds.forEach(
                opd -> this.opds.put(Gist.letters(opd.name()), opd.id().value().toString()));
    }

    private static DateTimeFormatter date(String pattern, Locale locale) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** Puts a cell into the row, or what is wrong with it. */
    void put(MatrixRow row, Column column, String text) {
        var stripped = text.strip();
        if (DASH.matcher(stripped).matches()) {
            if (column.mayBeEmptied()) {
                row.put(column, EMPTIED);
            }
            return;
        }
        switch (column.holds()) {
            case TEXT -> row.put(column, stripped);
            case ID -> id(stripped).ifPresent(id -> row.put(column, id));
            case DATE ->
                dates.computeIfAbsent(stripped, Translation::date)
                        .ifPresentOrElse(
                                date -> row.put(column, date.toString()),
                                () -> row.wrong(column, "programme.matrix.date", stripped));
            case WHOLE -> whole(row, column, stripped);
            case DECIMAL ->
                decimals.computeIfAbsent(stripped, Translation::decimal)
                        .ifPresentOrElse(
                                number -> row.put(column, number),
                                () -> row.wrong(column, "programme.matrix.decimal", stripped));
            case RUPIAH ->
                amounts.computeIfAbsent(stripped, Translation::rupiah)
                        .ifPresentOrElse(
                                amount -> row.put(column, amount),
                                () -> row.wrong(column, "programme.matrix.rupiah", stripped));
            case CHOICE -> choice(row, column, stripped);
        }
    }

    /** Puts a cell below the heading of a source into the row, or what is wrong with it. */
    void put(MatrixRow row, FundingSource source, String text) {
        var stripped = text.strip();
        if (!DASH.matcher(stripped).matches()) {
            amounts.computeIfAbsent(stripped, Translation::rupiah)
                    .ifPresentOrElse(
                            amount -> row.pays(source, amount),
                            () -> row.wrong(
                                    Column.AMOUNT,
                                    "programme.matrix.source-rupiah",
                                    new DefaultMessageSourceResolvable(source.label()),
                                    stripped));
        }
    }

    private static Optional<String> id(String text) {
        try {
            return Optional.of(UUID.fromString(text).toString());
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> date(String typed) {
        var text = Gist.words(typed.replaceFirst("T\\d\\d:\\d\\d.*$", ""));
        if (SERIAL.matcher(text).matches()) {
            return Optional.of(EXCEL_BEGINS.plusDays(Long.parseLong(text)));
        }
        for (var format :
                Character.isDigit(text.charAt(text.length() - 1)) && text.matches("[\\d/.-]+") ? NUMBERED : DATES) {
            try {
                return Optional.of(LocalDate.parse(text, format));
            } catch (DateTimeParseException _) {
                // the next way of writing it
            }
        }
        return Optional.empty();
    }

    private static void whole(MatrixRow row, Column column, String text) {
        var match = COUNT.matcher(text);
        if (match.matches()) {
            row.put(column, match.group(1).replace(".", ""));
        } else {
            row.wrong(column, "programme.matrix.whole", text);
        }
    }

    private static Optional<String> decimal(String text) {
        var typing = Typing.blank().with("number", text.replaceAll("[\\s%]", ""));
        var number = typing.decimal("number");
        return typing.fits() ? Optional.of(YearPlan.shown(number)) : Optional.empty();
    }

    /** Nothing said for nothing to pay. */
    private static Optional<String> rupiah(String text) {
        var plain = text.replaceFirst("(?i)^rp\\.?\\s*", "").replaceFirst("(?i)\\s*rupiah$", "");
        if (ENGLISH_THOUSANDS.matcher(plain).matches()) {
            plain = plain.replaceFirst("\\.0+$", "").replace(",", "");
        }
        if (plain.matches("0+([.,]0+)?")) {
            return Optional.of("");
        }
        var typing = Typing.blank().with("amount", plain);
        var amount = typing.rupiah("amount");
        return typing.fits() ? Optional.of(Long.toString(amount.amount())) : Optional.empty();
    }

    private void choice(MatrixRow row, Column column, String text) {
        var letters = Gist.letters(text);
        switch (column) {
            case KIND -> word(row, column, text, kinds.get(letters), "programme.matrix.kind-unknown");
            case SOURCE ->
                word(
                        row,
                        column,
                        text,
                        sources.named(text).map(Enum::name).orElse(null),
                        "programme.matrix.source-unknown");
            case OPD -> word(row, column, text, opds.get(letters), "programme.matrix.opd-unknown");
            case REGION -> region(row, text);
            default ->
                word(
                        row,
                        column,
                        text,
                        YES.contains(letters) ? "ya" : NO.contains(letters) ? "tidak" : null,
                        "programme.matrix.yes-or-no");
        }
    }

    private static void word(MatrixRow row, Column column, String text, @Nullable String meaning, String key) {
        if (meaning == null) {
            row.wrong(column, key, text);
        } else {
            row.put(column, meaning);
        }
    }

    /** A code typed as a number has lost its dot, and a zero at its end. */
    private void region(MatrixRow row, String typed) {
        var text = typed.matches("\\d{2},\\d")
                ? typed.replace(',', '.') + "0"
                : typed.replaceFirst("^(\\d{2}),(\\d{2})$", "$1.$2");
        var looked = places.computeIfAbsent(text, words -> {
            var typing = Typing.blank().with("region", words);
            regions.picked(typing, "region").ifPresent(code -> typing.with("code", code.value()));
            return typing;
        });
        looked.problem("region")
                .ifPresentOrElse(
                        problem -> row.wrong(
                                Column.REGION,
                                problem.key(),
                                problem.arguments().toArray()),
                        () -> row.put(Column.REGION, looked.value("code")));
    }
}
