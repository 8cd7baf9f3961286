package id.anyam.programme.matrix;

import id.anyam.programme.FundingSource;
import id.anyam.web.ExcelSheet;
import id.anyam.web.ExcelSheets;
import id.anyam.web.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Finds the row of headings and what each means: in either language, in any order, with councils' own words. */
@Component
class Heading {

    private static final int FEWEST = 3;

    private final Map<String, List<Column>> meanings = new HashMap<>();
    private final SourceWords sources;

    Heading(MessageSource messages, SourceWords sources) {
        this.sources = sources;
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
     * @param sources columns that each say what one source pays; none where rows name their source
     * @param unknown headings that mean nothing here, as they are written
     */
    record Found(int line, Map<Column, Integer> places, Map<FundingSource, Integer> sources, List<String> unknown) {

        boolean has(Column column) {
            return places.containsKey(column);
        }
    }

    /** How well the beginning of a sheet fits: how many columns its best row of headings names. */
    int fitness(List<ExcelSheet.Line> lines) {
        return find(lines).map(found -> found.places().size()).orElse(0);
    }

    /** The first of the best rows of headings; sources may stand in a second row, below a heading of their own. */
    Optional<Found> find(Collection<ExcelSheet.Line> lines) {
        Found best = null;
        Found above = null;
        for (var line : lines.stream().limit(ExcelSheets.GLANCE).toList()) {
            var found = read(line);
            if (above != null && above == best && isSecond(found, line, above)) {
                best = together(above, found);
            } else if (best == null || found.places().size() > best.places().size()) {
                best = found;
            }
            above = found;
        }
        return Optional.ofNullable(best)
                .map(found -> sourcesInRowsOrInColumns(found, lines))
                .filter(found -> found.places().size() >= FEWEST)
                .filter(found -> found.has(Column.PROGRAMME) || found.has(Column.CODE));
    }

    /** Headings merged over both rows leave the second one empty below them; a row of the plan names its programme. */
    private static boolean isSecond(Found found, ExcelSheet.Line line, Found first) {
        return found.line() == first.line() + 1
                && !found.sources().isEmpty()
                && Stream.of(Column.PROGRAMME, Column.CODE, Column.ACTIVITY)
                        .flatMap(column -> Stream.ofNullable(first.places().get(column)))
                        .allMatch(place -> line.cell(place).isBlank());
    }

    /** What stands above a column of the second row was the name of a group. */
    private static Found together(Found first, Found second) {
        var places = new LinkedHashMap<>(first.places());
        places.values().removeAll(second.sources().values());
        places.values().removeAll(second.places().values());
        second.places().forEach(places::putIfAbsent);
        var sources = new EnumMap<FundingSource, Integer>(FundingSource.class);
        sources.putAll(first.sources());
        sources.putAll(second.sources());
        var unknown = new ArrayList<>(first.unknown());
        unknown.addAll(second.unknown());
        return new Found(second.line(), places, sources, unknown);
    }

    private static Found sourcesInRowsOrInColumns(Found found, Collection<ExcelSheet.Line> lines) {
        if (!found.has(Column.SOURCE)) {
            return found;
        }
        var unknown = new ArrayList<>(found.unknown());
        lines.stream()
                .filter(line -> line.number() == found.line())
                .forEach(line -> found.sources().values().forEach(place -> unknown.add(line.cell(place))));
        return new Found(found.line(), found.places(), Map.of(), unknown);
    }

    private Found read(ExcelSheet.Line line) {
        var places = new LinkedHashMap<Column, Integer>();
        var paying = new EnumMap<FundingSource, Integer>(FundingSource.class);
        var unknown = new ArrayList<String>();
        for (var place = 0; place < line.cells().size(); place++) {
            var text = line.cell(place);
            if (text.isBlank()) {
                continue;
            }
            var meaning = meanings.getOrDefault(Gist.letters(text), List.of()).stream()
                    .filter(column -> !places.containsKey(column))
                    .findFirst();
            var source = sources.heading(text);
            if (meaning.isPresent()) {
                places.put(meaning.get(), place);
            } else if (source.isPresent()) {
                paying.putIfAbsent(source.get(), place);
            } else {
                unknown.add(text);
            }
        }
        return new Found(line.number(), places, paying, unknown);
    }
}
