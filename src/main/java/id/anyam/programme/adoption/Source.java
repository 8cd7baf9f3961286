package id.anyam.programme.adoption;

import id.anyam.programme.IndicatorId;
import id.anyam.programme.ProgrammeId;
import id.anyam.shared.BudgetYear;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A programme of a level above, as a council answers it.
 *
 * @param parent the national programme, when this is a province's version of it
 * @param words by field; an empty bidang means none
 */
record Source(
        ProgrammeId id,
        Optional<ProgrammeId> parent,
        UUID organisation,
        BudgetYear year,
        String code,
        int version,
        boolean published,
        Map<Field, String> words,
        List<Indicator> indicators,
        Optional<LocalDate> answerBy) {

    /** One of its indicators; {@code parent} is the national one it came from. */
    record Indicator(
            IndicatorId id,
            Optional<IndicatorId> parent,
            String name,
            String definition,
            String unit,
            BigDecimal target) {}

    /** The code that a council's own version carries: the same root, then the council's region. */
    String codeFor(String region) {
        var root = code.contains("/") ? code.substring(0, code.lastIndexOf('/')) : code;
        return root.substring(0, Math.min(root.length(), 24)) + "/" + region;
    }

    String title() {
        return words.getOrDefault(Field.TITLE, "");
    }
}
