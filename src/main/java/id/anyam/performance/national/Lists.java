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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The lists behind the numbers, worded once for the screen and for Excel. */
@Component
class Lists {

    private final Rows rows;
    private final Standings standings;

    Lists(Rows rows, Standings standings) {
        this.rows = rows;
        this.standings = standings;
    }

    Listing answers(Lookout.View view, Optional<UUID> programme, Optional<String> answer) {
        var w = view.words();
        var query = view.query()
                + programme.map(id -> "&program=" + id).orElse("")
                + answer.map(given -> "&jawaban=" + given).orElse("");
        var all = rows.answers(view.scope(), view.year(), programme);
        var answeredAny = all.stream()
                .filter(row -> row.answer() != null)
                .map(Rows.Answer::region)
                .collect(Collectors.toSet());
        var listed = all.stream()
                .filter(row -> answer.isEmpty() || isGiven(answer.get(), row.answer()))
                .filter(row -> programme.isPresent()
                        || !answer.equals(Optional.of("BELUM"))
                        || !answeredAny.contains(row.region()))
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

    private static boolean isGiven(String asked, @Nullable String answer) {
        return switch (asked) {
            case "SUDAH" -> answer != null;
            case "BELUM" -> answer == null;
            default -> asked.equals(answer);
        };
    }

    Listing money(Lookout.View view, Optional<String> source) {
        var w = view.words();
        var listed = rows.money(view.scope(), view.year(), source).stream()
                .map(row -> List.of(
                        Value.linked(
                                row.council(), "/kinerja/kegiatan?tahun=" + view.year() + "&daerah=" + row.region()),
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

    Listing results(Lookout.View view, UUID programme) {
        var w = view.words();
        var listed = rows.results(view.scope(), view.year(), programme).stream()
                .map(row -> List.of(
                        Value.linked(
                                row.council(), "/kinerja/kegiatan?tahun=" + view.year() + "&daerah=" + row.region()),
                        Value.text(row.indicator()),
                        number(w, row.target()),
                        number(w, row.actual()),
                        Value.text(row.unit()),
                        Value.text(
                                w.t(row.counted() ? "performance.results.counted" : "performance.results.redefined"))))
                .toList();
        return new Listing(
                view,
                w.t("performance.results.title", Integer.toString(view.year())),
                w.t("performance.results.teach"),
                "/kinerja/capaian",
                view.query() + "&program=" + programme,
                headings(w, "council", "indicator", "target#", "actual#", "unit", "counted"),
                Nothing.fits(w),
                listed);
    }

    /** {@code gaps}: only those that no programme answers. */
    Listing decisions(Lookout.View view, boolean gaps) {
        var w = view.words();
        var all = standings.decisions(view.scope(), view.year(), view.organisation());
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

    Listing activities(Lookout.View view) {
        var w = view.words();
        var listed = rows.activities(view.scope(), view.year()).stream()
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
                w.t("performance.activities.teach"),
                "/kinerja/kegiatan",
                view.query(),
                headings(w, "activity", "council", "state", "pagu$", "spent$", "target#", "actual#"),
                Nothing.fits(w),
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
        return new Value(w.shortDate(day), day, "");
    }

    /** The columns by their names, marked {@code #} for numbers and {@code $} for money. */
    private static List<Heading> headings(Words w, String... names) {
        return Arrays.stream(names)
                .map(name -> new Heading(
                        w.t("performance.column." + name.replaceAll("[#$]", "")),
                        name.endsWith("$") ? Kind.MONEY : name.endsWith("#") ? Kind.NUMBER : Kind.TEXT))
                .toList();
    }
}
