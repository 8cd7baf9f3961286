package id.anyam.report.kinerja;

import id.anyam.web.Choice;
import java.util.List;
import java.util.Optional;

/** The report ready to print, on screen and on paper. */
public record ReportPage(
        String organisation,
        List<String> letterheadLines,
        String year,
        List<Choice> years,
        String asOf,
        String summary,
        String inWords,
        List<ProgrammeBlock> programmes,
        List<SourceRow> sources,
        SourceRow total,
        Optional<String> colour) {

    public record ProgrammeBlock(
            String code,
            String title,
            String origin,
            String target,
            List<String> decisions,
            List<String> changes,
            List<IndicatorRow> indicators,
            List<ActivityRow> activities,
            String pagu,
            String spent) {}

    public record IndicatorRow(String name, String target, String actual, String percent) {}

    public record ActivityRow(
            String title, String path, String when, String pagu, String spent, String percent, String output) {}

    public record SourceRow(String source, String pagu, String spent, String left, String percent) {}
}
