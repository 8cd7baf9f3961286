package id.anyam.performance.national;

import id.anyam.performance.national.Listing.Heading;
import id.anyam.performance.national.Listing.Kind;
import id.anyam.performance.national.Listing.Nothing;
import id.anyam.performance.national.Listing.Value;
import id.anyam.web.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The lists behind the numbers, worded once for the screen and for Excel. */
@Component
class Lists {

    private static final char NO_BREAK = '\u00a0';

    private final Rows rows;
    private final Standings standings;

    Lists(Rows rows, Standings standings) {
        this.rows = rows;
        this.standings = standings;
    }

    Listing answers(Lookout.View view, Optional<UUID> programme, Optional<String> answer) {
        return programme.isEmpty()
                        && answer.filter(Set.of("SUDAH", "BELUM")::contains).isPresent()
                ? respondents(view, answer.get())
                : eachAnswer(view, programme, answer);
    }

    private Listing eachAnswer(Lookout.View view, Optional<UUID> programme, Optional<String> answer) {
        var w = view.words();
        var query = view.query()
                + programme.map(id -> "&program=" + id).orElse("")
                + answer.map(given -> "&jawaban=" + given).orElse("");
        var listed = rows.answers(view.scope(), view.year(), programme).stream()
                .filter(row -> answer.isEmpty() || fits(answer.get(), row.answer()))
                .map(row -> List.of(
                        Value.linked(row.council(), "/kinerja?tahun=" + view.year() + "&daerah=" + row.region()),
                        Value.text(row.programme()),
                        Value.text(w.t("performance.answer." + (row.answer() == null ? "BELUM" : row.answer()))),
                        Value.text(row.reason()),
                        day(w, row.answeredAt())))
                .toList();
        return new Listing(
                view,
                w.t("performance.answers.title", Integer.toString(view.year())),
                w.t("performance.answers.teach"),
                "/kinerja/jawaban",
                query,
                headings(w, "council", "programme", "answer", "reason", "date"),
                Nothing.fits(w),
                listed);
    }

    private static boolean fits(String asked, @Nullable String given) {
        return switch (asked) {
            case "SUDAH" -> given != null;
            case "BELUM" -> given == null;
            default -> asked.equals(given);
        };
    }

    /** One row for each council: who answered any programme of the year ({@code SUDAH}), or none ({@code BELUM}). */
    private Listing respondents(Lookout.View view, String asked) {
        var w = view.words();
        var councils = rows.answers(view.scope(), view.year(), Optional.empty()).stream()
                .collect(Collectors.groupingBy(Rows.Answer::region, LinkedHashMap::new, Collectors.toList()));
        var listed = councils.values().stream()
                .filter(all -> all.stream().anyMatch(row -> row.answer() != null) == asked.equals("SUDAH"))
                .map(all -> respondent(view, all))
                .toList();
        return new Listing(
                view,
                w.t("performance.answers.title", Integer.toString(view.year())),
                w.t("performance.respondents." + asked),
                "/kinerja/jawaban",
                view.query() + "&jawaban=" + asked,
                headings(w, "council", "answered", "answer", "reason", "date"),
                Nothing.fits(w),
                listed);
    }

    /** What one council said to the programmes of the year, as one row. */
    private static List<Value> respondent(Lookout.View view, List<Rows.Answer> all) {
        var w = view.words();
        var council = all.getFirst();
        var given = all.stream().filter(row -> row.answer() != null).toList();
        return List.of(
                Value.linked(
                        council.council(),
                        "/kinerja/jawaban?tahun=" + view.year() + "&daerah=" + council.region() + "&sendiri=1"),
                Value.text(w.t("performance.respondents.share", w.number(given.size()), w.number(all.size()))),
                Value.text(together(
                        given, row -> w.t("performance.answer." + row.answer()), w.t("performance.answer.BELUM"))),
                Value.text(together(given, Rows.Answer::reason, "–")),
                day(
                        w,
                        given.stream()
                                .map(Rows.Answer::answeredAt)
                                .filter(Objects::nonNull)
                                .max(Comparator.naturalOrder())
                                .orElse(null)));
    }

    /** Each word or sentence once; between them a semicolon stands instead of a full stop. */
    static String together(List<Rows.Answer> given, Function<Rows.Answer, @Nullable String> word, String none) {
        var words = given.stream()
                .map(word)
                .filter(Objects::nonNull)
                .map(one -> one.strip().replaceFirst("\\.$", ""))
                .distinct()
                .collect(Collectors.joining("; "));
        return words.isEmpty() ? none : words;
    }

    Listing money(Lookout.View view, Optional<String> source) {
        var w = view.words();
        var listed = rows.money(view.scope(), view.year(), source).stream()
                .map(row -> List.of(
                        Value.linked(row.council(), activities(view, row.region()) + "&sumber=" + row.source()),
                        Value.text(w.t("shared.funding." + row.source())),
                        rupiah(w, row.pagu()),
                        rupiah(w, row.spent()),
                        rupiah(w, row.pagu() - row.spent())))
                .toList();
        return new Listing(
                view,
                w.t("performance.money.title", Integer.toString(view.year())),
                w.t("performance.money.teach"),
                "/kinerja/uang",
                view.query() + source.map(one -> "&sumber=" + one).orElse(""),
                headings(w, "council", "source", "pagu$", "spent$", "left$"),
                Nothing.fits(w),
                listed);
    }

    Listing results(Lookout.View view, UUID programme, Optional<UUID> indicator) {
        var w = view.words();
        var listed = rows.results(view.scope(), view.year(), programme, indicator).stream()
                .map(row -> List.of(
                        Value.linked(row.council(), activities(view, row.region())),
                        Value.text(row.indicator()),
                        new Value(w.number(row.target()), row.target(), "", row.counted()),
                        new Value(w.number(row.actual()), row.actual(), "", row.counted()),
                        Value.text(row.unit()),
                        Value.text(
                                w.t(row.counted() ? "performance.results.counted" : "performance.results.redefined"))))
                .toList();
        return new Listing(
                view,
                w.t("performance.results.title", Integer.toString(view.year())),
                w.t("performance.results.teach"),
                "/kinerja/capaian",
                view.query()
                        + "&program=" + programme
                        + indicator.map(one -> "&indikator=" + one).orElse(""),
                indicator.isPresent()
                        ? headings(w, "council", "indicator", "target+", "actual+", "unit", "counted")
                        : headings(w, "council", "indicator", "target#", "actual#", "unit", "counted"),
                Nothing.fits(w),
                listed);
    }

    /** {@code gaps}: only those that no programme answers. */
    Listing decisions(Lookout.View view, boolean gaps) {
        var w = view.words();
        var all = standings.decisions(view.year(), view.scope().council());
        var listed = all.stream()
                .filter(row -> !gaps || row.programmes() == 0)
                .map(row -> List.of(
                        Value.linked(row.number() + ". " + row.text(), "/benang/" + row.id()),
                        Value.text(row.meeting()),
                        number(w, BigDecimal.valueOf(row.programmes()))))
                .toList();
        return new Listing(
                view,
                w.t("performance.decisions.title", Integer.toString(view.year())),
                w.t("performance.decisions.teach"),
                "/kinerja/keputusan",
                view.query() + (gaps ? "&celah=1" : ""),
                headings(w, "decision", "meeting", "programmes#"),
                all.isEmpty()
                        ? new Nothing(w.t("performance.decisions.none"), w.t("performance.decisions.none-teach"))
                        : new Nothing(w.t("performance.gaps.none"), w.t("performance.gaps.none-teach")),
                listed);
    }

    private static String activities(Lookout.View view, String region) {
        return "/kinerja/kegiatan?tahun=" + view.year() + "&daerah=" + region + "&sendiri=1";
    }

    Listing activities(Lookout.View view, Optional<String> source) {
        var w = view.words();
        var found = source.map(one -> rows.activitiesPaidBy(view.scope(), view.year(), one))
                .orElseGet(() -> rows.activities(view.scope(), view.year()));
        var listed = found.stream()
                .map(row -> List.of(
                        Value.linked(row.title(), "/benang/kegiatan/" + row.id()),
                        Value.text(row.council()),
                        Value.text(w.t("performance.state." + row.state())),
                        rupiah(w, row.pagu()),
                        rupiah(w, row.spent()),
                        number(w, row.target()),
                        number(w, row.actual())))
                .toList();
        return new Listing(
                view,
                w.t("performance.activities.title", Integer.toString(view.year())),
                source.map(one -> w.t("performance.activities.paid-by", w.t("shared.funding." + one)))
                        .orElse(w.t("performance.activities.teach")),
                "/kinerja/kegiatan",
                view.query() + source.map(one -> "&sumber=" + one).orElse(""),
                headings(w, "activity", "council", "state", "pagu$", "spent$", "target#", "actual#"),
                Nothing.fits(w),
                listed);
    }

    /** {@code gaps}: only those that no programme answers. */
    Listing problems(Lookout.View view, boolean gaps) {
        var w = view.words();
        var listed = standings.problems(view.scope(), view.year()).stream()
                .filter(row -> !gaps || row.programmes() == 0)
                .map(row -> List.of(
                        Value.linked(row.title(), "/permasalahan/" + row.id()),
                        Value.text(w.t("performance.problem." + row.kind())),
                        Value.text(row.category()),
                        Value.text(row.council()),
                        number(w, BigDecimal.valueOf(row.programmes()))))
                .toList();
        return new Listing(
                view,
                w.t("performance.problems.title", Integer.toString(view.year())),
                w.t("performance.problems.teach"),
                "/kinerja/permasalahan",
                view.query() + (gaps ? "&celah=1" : ""),
                headings(w, "problem", "kind", "category", "council", "programmes#"),
                new Nothing(w.t("performance.problems.none"), w.t("performance.problems.none-teach")),
                listed);
    }

    private static Value rupiah(Words w, long amount) {
        return new Value(w.rupiah(amount), amount, "");
    }

    private static Value number(Words w, BigDecimal number) {
        return new Value(w.number(number), number, "");
    }

    private static Value day(Words w, @Nullable OffsetDateTime moment) {
        if (moment == null) {
            return Value.text(null);
        }
        var day = LocalDate.ofInstant(moment.toInstant(), ZoneId.of("Asia/Jakarta"));
        return new Value(w.shortDate(day).replace(' ', NO_BREAK), day, "");
    }

    /** The columns by their names, marked {@code #} for numbers, {@code +} for amounts and {@code $} for money. */
    private static List<Heading> headings(Words w, String... names) {
        return Arrays.stream(names)
                .map(name -> new Heading(
                        w.t("performance.column." + name.replaceAll("[#+$]", "")),
                        switch (name.charAt(name.length() - 1)) {
                            case '#' -> Kind.NUMBER;
                            case '+' -> Kind.AMOUNT;
                            case '$' -> Kind.MONEY;
                            default -> Kind.TEXT;
                        }))
                .toList();
    }
}
