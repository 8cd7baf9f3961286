package id.anyam.performance.national;

import id.anyam.web.Choice;
import java.util.List;
import java.util.Optional;

/**
 * Where the programmes of a year stand.
 *
 * @param placeName whose part of the country it is
 * @param partial whether the reader may see only a part of what counts there
 * @param decided whether any decision asks for a programme
 * @param problems that councils handed in, if there are any
 * @param openProblems those that no programme answers, if there are any
 * @param map true: the places are provinces on a map; false: regencies in a list
 */
public record OverviewPage(
        String placeName,
        boolean partial,
        String query,
        int year,
        List<Choice> years,
        List<Choice> way,
        boolean map,
        List<Figure> figures,
        List<PlaceTile> places,
        List<AnswerRow> answers,
        boolean decided,
        List<DecisionRow> gaps,
        Optional<Count> problems,
        Optional<Count> openProblems,
        List<MoneyRow> money,
        MoneyRow total,
        List<ResultRow> results) {

    /** A large number that opens to its rows. */
    public record Figure(String value, String label, String path, long percent, String tone) {}

    /** A place with its share of councils that answered, as a depth from 0 to 4; what answered and was spent opens to its rows. */
    public record PlaceTile(
            String letters,
            int column,
            int row,
            int depth,
            String name,
            String share,
            String spent,
            String spentShare,
            String path,
            String answersPath,
            String moneyPath) {}

    public record AnswerRow(String title, Count adopted, Count adapted, Count declined, Count silent) {}

    /** A number that opens to the councils behind it. */
    public record Count(String number, String path) {}

    public record DecisionRow(String text, String meeting, String path) {}

    public record MoneyRow(
            String source, String pagu, String spent, String left, String percentText, long percent, String path) {}

    public record ResultRow(
            String title, String name, String target, String actual, String percentText, long percent, String path) {}
}
