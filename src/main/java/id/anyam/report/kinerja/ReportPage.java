package id.anyam.report.kinerja;

import id.anyam.web.Choice;
import java.util.List;
import java.util.Optional;

/**
 * The report ready to print, on screen and on paper.
 *
 * @param spentInWords in Indonesian whatever the language of the paper: what the law asks for is never translated
 * @param logo of the council, as its photos are given
 * @param strip one repeat of the council's woven strip, as a picture in an address of its own
 */
public record ReportPage(
        String organisation,
        Optional<String> logo,
        List<String> letterheadLines,
        String year,
        List<Choice> years,
        String asOf,
        String summary,
        String spentInWords,
        List<ProgrammeBlock> programmes,
        List<SourceRow> sources,
        SourceRow total,
        String strip) {

    public record ProgrammeBlock(
            String code,
            String title,
            String origin,
            String target,
            List<String> decisions,
            List<String> changes,
            List<IndicatorRow> indicators,
            List<ActivityRow> activities,
            List<Photo> photos,
            String pagu,
            String spent) {}

    /** A photo of what was done; {@code source} is an address on screen and the picture itself on paper. */
    public record Photo(String source, String caption) {}

    public record IndicatorRow(String name, String target, String actual, String percent) {}

    /**
     * One activity.
     *
     * @param fate what became of it when it was cancelled; else empty
     */
    public record ActivityRow(
            String title,
            String path,
            String when,
            String fate,
            String pagu,
            String spent,
            String percent,
            String output) {}

    public record SourceRow(String source, String pagu, String spent, String left, String percent) {}
}
