package id.anyam.report.kinerja;

import id.anyam.organisation.Letterhead;
import id.anyam.report.kinerja.Facts.Activity;
import id.anyam.report.kinerja.Facts.Change;
import id.anyam.report.kinerja.Facts.Decision;
import id.anyam.report.kinerja.Facts.Evidence;
import id.anyam.report.kinerja.Facts.Indicator;
import id.anyam.report.kinerja.Facts.Money;
import id.anyam.report.kinerja.Facts.Programme;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The laporan kinerja of one council and budget year: everything said in it, before it is worded for a page,
 * a PDF or a workbook. Its sums are made here once, from the rows that stand beside them.
 *
 * @param years of which the council has a report
 */
record YearReport(
        Letterhead letterhead,
        int year,
        LocalDate asOf,
        List<Part> parts,
        List<Evidence> evidence,
        List<Money> money,
        List<Integer> years) {

    /** A programme with what belongs to it. */
    record Part(
            Programme programme,
            List<Decision> decisions,
            List<Change> changes,
            List<Indicator> indicators,
            List<Activity> activities) {

        long pagu() {
            return activities.stream().mapToLong(Activity::pagu).sum();
        }

        long spent() {
            return activities.stream().mapToLong(Activity::spent).sum();
        }
    }

    static Part part(
            Programme programme,
            List<Decision> decisions,
            List<Change> changes,
            List<Indicator> indicators,
            List<Activity> activities) {
        UUID id = programme.id();
        return new Part(
                programme,
                decisions.stream().filter(one -> one.programme().equals(id)).toList(),
                changes.stream().filter(one -> one.programme().equals(id)).toList(),
                indicators.stream().filter(one -> one.programme().equals(id)).toList(),
                activities.stream().filter(one -> one.programme().equals(id)).toList());
    }

    /** Where the council is reached, line by line, as its letters say. */
    List<String> contacts() {
        return Stream.of(letterhead.address(), letterhead.phone(), letterhead.email(), letterhead.website())
                .flatMap(Optional::stream)
                .toList();
    }

    long pagu() {
        return parts.stream().mapToLong(Part::pagu).sum();
    }

    long spent() {
        return parts.stream().mapToLong(Part::spent).sum();
    }

    /** What shows what was done under a programme, activity by activity. */
    List<Evidence> evidenceOf(Part part) {
        return part.activities().stream()
                .flatMap(activity ->
                        evidence.stream().filter(one -> one.activity().equals(activity.id())))
                .toList();
    }

    long activityCount() {
        return carriedOut().count();
    }

    long reportedCount() {
        return carriedOut().filter(activity -> activity.actual().signum() > 0).count();
    }

    private Stream<Activity> carriedOut() {
        return parts.stream().flatMap(part -> part.activities().stream()).filter(activity -> !activity.cancelled());
    }
}
