package id.anyam.programme.plan;

import id.anyam.programme.Programmes;
import id.anyam.web.Choice;
import id.anyam.web.Paging;
import id.anyam.web.Typing;
import id.anyam.web.Words;
import java.util.Arrays;
import java.util.List;

/**
 * The list of programmes of a year.
 *
 * @param asked what the filters stand on
 * @param set how many filters are set
 * @param query the filters as an address part that ends with {@code &}
 */
public record ProgrammesPage(
        String year,
        Typing asked,
        long set,
        String query,
        String sort,
        List<Line> lines,
        Paging paging,
        List<Choice> years,
        List<Choice> bidangs,
        List<Choice> frames,
        boolean others,
        boolean mayCreate,
        boolean mayAnswer) {

    /** One programme, ready to print. */
    public record Line(
            String id,
            String council,
            String code,
            String title,
            String bidang,
            Programmes.State state,
            boolean takenUp,
            int indicators,
            int decisions) {}

    public List<Choice> states(Words w) {
        return Arrays.stream(Programmes.State.values())
                .map(state -> new Choice(state.name(), w.t("programme.plan.state." + state)))
                .toList();
    }

    public List<Choice> origins(Words w) {
        return Arrays.stream(ProgrammeFilter.Origin.values())
                .map(origin -> new Choice(origin.name(), w.t("programme.plan.origin." + origin)))
                .toList();
    }

    public List<Choice> scopes(Words w) {
        return Arrays.stream(ProgrammeFilter.Scope.values())
                .map(scope -> new Choice(scope.name(), w.t("programme.plan.scope." + scope)))
                .toList();
    }

    public boolean searched() {
        return !query.equals("tahun=" + year + "&");
    }
}
