package id.anyam.programme.adoption;

import id.anyam.web.Choice;
import id.anyam.web.Paging;
import id.anyam.web.Typing;
import id.anyam.web.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What councils made of a programme.
 *
 * @param counts of all councils seen, before filters
 * @param query the filters as an address part that ends with {@code &}
 */
public record OverviewPage(
        String id,
        String title,
        String year,
        List<Count> counts,
        List<Line> lines,
        Paging paging,
        Typing asked,
        String query) {

    /** How many filters are set. */
    public long set() {
        return Stream.of("jawaban", "tingkat", "bagian")
                .filter(filter -> !asked.value(filter).isBlank())
                .count();
    }

    static final List<String> KINDS = List.of("ADOPTED", "ADAPTED", "DECLINED", "SILENT");

    /** How many councils of a kind of answer: of the provinces, of the regencies and cities. */
    public record Count(String kind, long provinces, long regencies) {

        public long all() {
            return provinces + regencies;
        }
    }

    /**
     * One council.
     *
     * @param local id of its own version, if it took the programme up
     * @param ofProvince it answered its province's version
     * @param behind a newer version was published after its answer
     */
    public record Line(
            String council,
            String name,
            String region,
            boolean province,
            String kind,
            String reason,
            Optional<LocalDate> on,
            Optional<String> local,
            boolean ofProvince,
            boolean behind,
            List<AnswerPage.Drift> drifts) {}

    public List<Choice> kinds(Words w) {
        return KINDS.stream()
                .map(kind -> new Choice(kind, w.t("programme.adoption.answer." + kind)))
                .toList();
    }

    public List<Choice> levels(Words w) {
        return Stream.of("PROVINCE", "REGENCY")
                .map(level -> new Choice(level, w.t("programme.adoption.level." + level)))
                .toList();
    }

    public List<Choice> fields(Words w) {
        return Stream.of("TITLE", "PURPOSE", "TARGET", "BIDANG", "INDICATOR")
                .map(field -> new Choice(field, w.t("programme.adoption.field." + field)))
                .toList();
    }
}
