package id.anyam.programme.matrix;

import id.anyam.web.ExcelSheet;
import id.anyam.web.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Finds the row of headings and what each means: in either language, in any order, with councils' own words. */
@Component
class Heading {

    private static final int FEWEST = 3;

    private final Map<String, List<Column>> meanings = new HashMap<>();

    Heading(MessageSource messages) {
        for (var column : Column.values()) {
            add(new Words(messages, Words.INDONESIAN).t(column.label()), column);
            add(new Words(messages, Words.ENGLISH).t(column.label()), column);
        }
        for (var column : Column.values()) {
            column.synonyms().forEach(word -> add(word, column));
        }
    }

    private void add(String heading, Column column) {
        var known = meanings.computeIfAbsent(Gist.letters(heading), _ -> new ArrayList<>());
        if (!known.contains(column)) {
            known.add(column);
        }
    }

    /**
     * A row of headings.
     *
     * @param line its row number
     * @param places column of the sheet, from 0, of each column of the matrix
     * @param unknown headings that mean nothing here, as they are written
     */
    record Found(int line, Map<Column, Integer> places, List<String> unknown) {

        boolean has(Column column) {
            return places.containsKey(column);
        }
    }

    /** How well the beginning of a sheet fits: how many columns its best row of headings names. */
    int fitness(List<ExcelSheet.Line> lines) {
        return find(lines).map(found -> found.places().size()).orElse(0);
    }

    /** The first of the best rows of headings. */
    Optional<Found> find(Collection<ExcelSheet.Line> lines) {
        Found best = null;
        for (var line : lines.stream().limit(40).toList()) {
            var found = read(line);
            if (best == null || found.places().size() > best.places().size()) {
                best = found;
            }
        }
        return Optional.ofNullable(best)
                .filter(found -> found.places().size() >= FEWEST)
                .filter(found -> found.has(Column.PROGRAMME) || found.has(Column.CODE));
    }

    private Found read(ExcelSheet.Line line) {
        var places = new LinkedHashMap<Column, Integer>();
        var unknown = new ArrayList<String>();
        for (var place = 0; place < line.cells().size(); place++) {
            var text = line.cell(place);
            if (text.isBlank()) {
                continue;
            }
            var meaning = meanings.getOrDefault(Gist.letters(text), List.of()).stream()
                    .filter(column -> !places.containsKey(column))
                    .findFirst();
            if (meaning.isPresent()) {
                places.put(meaning.get(), place);
            } else {
                unknown.add(text);
            }
        }
        return new Found(line.number(), places, unknown);
    }
}
