package id.anyam.programme.matrix;

import id.anyam.programme.FundingSource;
import id.anyam.programme.matrix.Column.Belongs;
import id.anyam.web.Problem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One row of the sheet: what it says, what is wrong with it, and what it would bring. */
final class MatrixRow {

    /** What becomes of a row, the weightier later. */
    enum Verdict {
        SKIPPED,
        UNCHANGED,
        CHANGED,
        NEW,
        REFUSED
    }

    private static final List<Column> MONEY = Column.of(Belongs.MONEY);

    private final int number;
    private final Map<Column, String> texts = new EnumMap<>(Column.class);
    private final Map<FundingSource, Long> paid = new EnumMap<>(FundingSource.class);
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> remarks = new ArrayList<>();
    private Verdict verdict = Verdict.UNCHANGED;

    MatrixRow(int number) {
        this.number = number;
    }

    /** As Excel shows it, from 1. */
    int number() {
        return number;
    }

    /** What stands in a column, in the house's own form; empty when nothing does. */
    String text(Column column) {
        return texts.getOrDefault(column, "");
    }

    boolean has(Column column) {
        return !text(column).isEmpty();
    }

    boolean hasAny(List<Column> columns) {
        return columns.stream().anyMatch(this::has);
    }

    void put(Column column, String text) {
        texts.put(column, text);
    }

    /** What sources pay according to columns of their own. */
    Map<FundingSource, Long> paid() {
        return paid;
    }

    void pays(FundingSource source, String amount) {
        if (!amount.isEmpty()) {
            paid.put(source, Long.parseLong(amount));
        }
    }

    boolean isBlank() {
        return paid.isEmpty() && texts.values().stream().allMatch(String::isEmpty);
    }

    boolean saysMoney() {
        return !paid.isEmpty() || hasAny(MONEY);
    }

    /** Notes what is wrong with a cell. */
    void wrong(Column column, String key, Object... arguments) {
        problems.add(Problem.at(column.name(), key, arguments));
    }

    /** Notes that it cannot be taken because of something beyond it. */
    void refuse(String key, Object... arguments) {
        problems.add(Problem.at("", key, arguments));
    }

    /** Tells something that is no mistake. */
    void remark(String key, Object... arguments) {
        remarks.add(Problem.at("", key, arguments));
    }

    /** Notes that it brings something, and what. */
    void brings(Verdict what, String key, Object... arguments) {
        verdict = what.compareTo(verdict) > 0 ? what : verdict;
        remark(key, arguments);
    }

    void skip(String key) {
        verdict = Verdict.SKIPPED;
        remark(key);
    }

    boolean isRefused() {
        return !problems.isEmpty();
    }

    boolean isSkipped() {
        return verdict == Verdict.SKIPPED;
    }

    Verdict verdict() {
        return isRefused() ? Verdict.REFUSED : verdict;
    }

    List<Problem> problems() {
        return problems;
    }

    List<Problem> remarks() {
        return remarks;
    }
}
