package id.anyam.report.kinerja;

import id.anyam.report.kinerja.Facts.Activity;
import id.anyam.report.kinerja.Facts.Evidence;
import id.anyam.report.kinerja.Facts.Money;
import id.anyam.report.kinerja.ReportPage.ActivityRow;
import id.anyam.report.kinerja.ReportPage.IndicatorRow;
import id.anyam.report.kinerja.ReportPage.Photo;
import id.anyam.report.kinerja.ReportPage.ProgrammeBlock;
import id.anyam.report.kinerja.ReportPage.SourceRow;
import id.anyam.shared.Terbilang;
import id.anyam.web.Choice;
import id.anyam.web.Words;
import java.util.List;
import java.util.Optional;

/** Puts a report into the words of one language. */
final class Wording {

    private static final int PHOTOS = 3;

    private final Words w;
    private final Pictures pictures;

    Wording(Words w, Pictures pictures) {
        this.w = w;
        this.pictures = pictures;
    }

    ReportPage page(YearReport report) {
        var letterhead = report.letterhead();
        return new ReportPage(
                letterhead.name(),
                letterhead.logo().flatMap(pictures::source),
                report.contacts(),
                Integer.toString(report.year()),
                report.years().stream()
                        .map(year -> new Choice("/laporan?tahun=" + year, Integer.toString(year)))
                        .toList(),
                w.date(report.asOf()),
                w.t(
                        "report.kinerja.summary",
                        w.number(report.parts().size()),
                        w.number(report.activityCount()),
                        w.number(report.reportedCount()),
                        w.rupiah(report.pagu()),
                        w.rupiah(report.spent()),
                        w.percent(report.spent(), report.pagu())),
                Terbilang.of(report.spent()) + " rupiah",
                report.parts().stream()
                        .map(part -> block(part, report.evidenceOf(part)))
                        .toList(),
                report.money().stream().map(this::source).toList(),
                source(new Money("", report.pagu(), report.spent())),
                Strip.of(letterhead.motif().orElse("anyam"), letterhead.colour()));
    }

    private ProgrammeBlock block(YearReport.Part part, List<Evidence> evidence) {
        var programme = part.programme();
        return new ProgrammeBlock(
                programme.code(),
                programme.title(),
                w.t("report.kinerja.origin."
                        + (programme.local()
                                ? "LOCAL"
                                : Optional.ofNullable(programme.answer()).orElse("ADOPTED"))),
                programme.target(),
                part.decisions().stream()
                        .map(one -> w.t(
                                "report.kinerja.decision",
                                one.number(),
                                one.meeting(),
                                w.date(one.heldOn()),
                                one.text()))
                        .toList(),
                part.changes().stream()
                        .map(one -> w.t("report.kinerja.change", one.original(), one.local(), one.reason()))
                        .toList(),
                part.indicators().stream()
                        .map(one -> new IndicatorRow(
                                one.name(),
                                w.number(one.target()) + " " + one.unit(),
                                w.number(one.actual()) + " " + one.unit(),
                                w.percent(one.actual(), one.target())))
                        .toList(),
                part.activities().stream().map(this::activity).toList(),
                photos(part, evidence),
                w.rupiah(part.pagu()),
                w.rupiah(part.spent()));
    }

    private List<Photo> photos(YearReport.Part part, List<Evidence> evidence) {
        return evidence.stream()
                .flatMap(one -> pictures
                        .source(one.file())
                        .map(source -> new Photo(source, w.t("report.kinerja.photo", title(part, one), one.quarter())))
                        .stream())
                .limit(PHOTOS)
                .toList();
    }

    private static String title(YearReport.Part part, Evidence evidence) {
        return part.activities().stream()
                .filter(activity -> activity.id().equals(evidence.activity()))
                .map(Activity::title)
                .findFirst()
                .orElse("");
    }

    private ActivityRow activity(Activity one) {
        var unit = one.unit() == null ? "" : " " + one.unit();
        return new ActivityRow(
                one.title(),
                "/kegiatan/" + one.id(),
                w.shortDate(one.startsOn()) + " – " + w.shortDate(one.endsOn())
                        + (one.place() == null ? "" : ", " + one.place()),
                one.cancelled() ? w.t("report.kinerja.cancelled") : "",
                w.rupiah(one.pagu()),
                w.rupiah(one.spent()),
                w.percent(one.spent(), one.pagu()),
                w.t("report.kinerja.output", w.number(one.actual()), w.number(one.target()) + unit));
    }

    private SourceRow source(Money money) {
        return new SourceRow(
                w.t(money.source().isEmpty() ? "report.kinerja.total" : "shared.funding." + money.source()),
                w.rupiah(money.pagu()),
                w.rupiah(money.spent()),
                w.rupiah(money.pagu() - money.spent()),
                w.percent(money.spent(), money.pagu()));
    }
}
