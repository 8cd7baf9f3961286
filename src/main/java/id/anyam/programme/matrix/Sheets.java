package id.anyam.programme.matrix;

import id.anyam.organisation.Organisation;
import id.anyam.organisation.OrganisationId;
import id.anyam.organisation.Organisations;
import id.anyam.programme.FundingSource;
import id.anyam.programme.PlanForm;
import id.anyam.region.RegionCode;
import id.anyam.region.Regions;
import id.anyam.web.Excel;
import id.anyam.web.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the matrix as a workbook: the rows, the words that lists allow, and what each column wants. */
@Component
class Sheets {

    private static final List<Column> COLUMNS = Arrays.stream(Column.values())
            .filter(column -> column != Column.NOTE)
            .toList();
    private static final int ROOM = 2_000;

    private final PlanForm form;
    private final Regions regions;
    private final Organisations organisations;
    private final MatrixPayers payers;

    Sheets(PlanForm form, Regions regions, Organisations organisations, MatrixPayers payers) {
        this.form = form;
        this.regions = regions;
        this.organisations = organisations;
        this.payers = payers;
    }

    byte[] write(UUID council, YearPlan plan, Words w) {
        var opds = payers.of(council, plan);
        var names = new Names(w, opds);
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Anyam", "1.0")) {
            var sheet =
                    book.newWorksheet(w.t("programme.matrix.sheet", plan.year().toString()));
            head(sheet, w);
            var line = 1;
            for (var row : Rows.of(plan)) {
                put(sheet, line++, row, names);
            }
            var lists = book.newWorksheet(w.t("programme.matrix.sheet.lists"));
            offer(sheet, lists, Column.KIND, 0, names.kinds(), Math.max(line, ROOM), w);
            offer(sheet, lists, Column.SOURCE, 1, names.sources(), Math.max(line, ROOM), w);
            offer(
                    sheet,
                    lists,
                    Column.OPD,
                    2,
                    opds.stream().map(Organisation::name).toList(),
                    Math.max(line, ROOM),
                    w);
            offer(sheet, lists, Column.WITHOUT_COST, 3, List.of(names.yes(), names.no()), Math.max(line, ROOM), w);
            offer(sheet, lists, Column.BIDANG, 4, bidangs(council), 0, w);
            help(book.newWorksheet(w.t("programme.matrix.sheet.help")), w);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private List<String> bidangs(UUID council) {
        return organisations.bidangs(new OrganisationId(council)).stream()
                .map(bidang -> bidang.name())
                .toList();
    }

    private static void head(Worksheet sheet, Words w) {
        for (var place = 0; place < COLUMNS.size(); place++) {
            var column = COLUMNS.get(place);
            sheet.value(0, place, w.t(column.label()));
            sheet.style(0, place).bold().wrapText(true).fillColor("E9EEF7").set();
            sheet.width(place, column.width());
            if (column.isHidden()) {
                sheet.hideColumn(place);
            }
        }
        sheet.freezePane(3, 1);
    }

    private static void put(Worksheet sheet, int line, Rows.Row row, Names names) {
        for (var place = 0; place < COLUMNS.size(); place++) {
            var column = COLUMNS.get(place);
            var text = row.text(column);
            if (text.isEmpty()) {
                continue;
            }
            Excel.put(sheet, line, place, names.value(column, text));
            if (column.holds() == Column.Holds.RUPIAH) {
                sheet.style(line, place).format("#,##0").set();
            }
        }
    }

    /** Writes the words that a column allows beside each other and lets the cells of the column offer them. */
    private static void offer(
            Worksheet sheet, Worksheet lists, Column column, int place, List<String> words, int rows, Words w) {
        lists.value(0, place, w.t(column.label()));
        lists.style(0, place).bold().set();
        lists.width(place, 36);
        for (var line = 0; line < words.size(); line++) {
            lists.value(line + 1, place, words.get(line));
        }
        if (!words.isEmpty() && rows > 0) {
            var at = COLUMNS.indexOf(column);
            sheet.range(1, at, rows, at)
                    .validateWithList(lists.range(1, place, words.size(), place))
                    .allowBlank(true)
                    .showErrorMessage(false);
        }
    }

    private static void help(Worksheet sheet, Words w) {
        sheet.width(0, 24);
        sheet.width(1, 100);
        var line = 0;
        for (var rule : List.of("rows", "blank", "ids", "money", "never")) {
            sheet.value(line, 0, w.t("programme.matrix.help." + rule + ".title"));
            sheet.value(line, 1, w.t("programme.matrix.help." + rule));
            sheet.style(line, 0).bold().set();
            sheet.style(line++, 1).wrapText(true).set();
        }
        line++;
        for (var column : COLUMNS) {
            if (!column.isHidden()) {
                sheet.value(line, 0, w.t(column.label()));
                sheet.value(line, 1, w.t("programme.matrix.help." + column.name()));
                sheet.style(line, 0).bold().set();
                sheet.style(line++, 1).wrapText(true).set();
            }
        }
    }

    /** How codes are worded in the workbook. */
    private final class Names {

        private final Words w;
        private final Map<String, String> opds = new HashMap<>();
        private final Map<String, String> places = new HashMap<>();
        private final Map<String, String> kinds = form.kinds();

        Names(Words w, Iterable<Organisation> opds) {
            this.w = w;
            var seen = new HashMap<String, Integer>();
            opds.forEach(opd -> seen.merge(opd.name(), 1, Integer::sum));
            opds.forEach(opd -> {
                var id = opd.id().value().toString();
                this.opds.put(id, seen.getOrDefault(opd.name(), 0) > 1 ? id : opd.name());
            });
        }

        List<String> kinds() {
            return kinds.values().stream().map(w::t).toList();
        }

        List<String> sources() {
            return Arrays.stream(FundingSource.values())
                    .map(source -> w.t(source.label()))
                    .toList();
        }

        String yes() {
            return w.t("programme.matrix.yes");
        }

        String no() {
            return w.t("programme.matrix.no");
        }

        @Nullable
        Object value(Column column, String text) {
            return switch (column.holds()) {
                case DATE -> LocalDate.parse(text);
                case WHOLE -> Integer.valueOf(text);
                case RUPIAH -> Long.valueOf(text);
                case DECIMAL -> new BigDecimal(Judging.number(text));
                case CHOICE -> word(column, text);
                case TEXT -> column == Column.STATE ? w.t(text) : text;
                case ID -> text;
            };
        }

        private String word(Column column, String text) {
            return switch (column) {
                case KIND -> w.t(kinds.getOrDefault(text, text));
                case SOURCE -> w.t(FundingSource.valueOf(text).label());
                case OPD -> opds.getOrDefault(text, text);
                case REGION -> places.computeIfAbsent(text, this::place);
                default -> text.equals("ya") ? yes() : no();
            };
        }

        private String place(String code) {
            return regions.find(new RegionCode(code))
                    .map(region -> code + " " + region.name())
                    .orElse(code);
        }
    }
}
