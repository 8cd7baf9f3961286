package id.anyam.programme.plan;

import id.anyam.meeting.DecisionId;
import id.anyam.meeting.ProblemId;
import id.anyam.programme.IndicatorId;
import id.anyam.shared.BudgetYear;
import id.anyam.web.Typed;
import id.anyam.web.Typing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Turns what was typed about a programme into its content, and back. */
record ProgrammeForm(Content content, Optional<String> why) {

    private static final String ROWS = "indicators";
    private static final int MOST_ROWS = 40;

    /** Reads it; an indicator's id counts only if it is among {@code known}, else the row is a new one. */
    static ProgrammeForm of(Typing typing, Set<IndicatorId> known) {
        var content = new Content(
                typing.id("frame"),
                new BudgetYear(typing.whole("year", 2000, 2100)),
                typing.text("code", 1, 30),
                new Wording(
                        typing.text("title", 5, 300),
                        typing.text("purpose", 5, 4000),
                        typing.text("target", 5, 4000),
                        typing.optionalText("bidang", 100)),
                measures(typing, known),
                ids(typing, "decisions", DecisionId::new),
                ids(typing, "problems", ProblemId::new),
                typing.optionalDate("answer_by"));
        return new ProgrammeForm(content, typing.optionalText("why", 1000));
    }

    static Typing typing(Content content) {
        var typing = Typing.blank()
                .with("frame", content.frame().orElse(null))
                .with("year", content.year())
                .with("code", content.code())
                .with("title", content.wording().title())
                .with("purpose", content.wording().purpose())
                .with("target", content.wording().target())
                .with("bidang", content.wording().bidang().orElse(null))
                .with("answer_by", content.answerBy().orElse(null))
                .withAll(
                        "decisions",
                        content.decisions().stream()
                                .map(decision -> decision.value().toString())
                                .toList())
                .withAll(
                        "problems",
                        content.problems().stream()
                                .map(problem -> problem.value().toString())
                                .toList());
        for (var row = 0; row < content.measures().size(); row++) {
            var measure = content.measures().get(row);
            typing.with(ROWS + "." + row + ".id", measure.id().value())
                    .with(ROWS + "." + row + ".name", measure.name())
                    .with(ROWS + "." + row + ".definition", measure.definition())
                    .with(ROWS + "." + row + ".unit", measure.unit())
                    .with(ROWS + "." + row + ".target", Typed.number(measure.target()));
        }
        return typing;
    }

    private static List<Measure> measures(Typing typing, Set<IndicatorId> known) {
        var measures = new ArrayList<Measure>();
        for (var row = 0; row < Math.min(typing.rows(ROWS), MOST_ROWS); row++) {
            var at = ROWS + "." + row + ".";
            if (typing.value(at + "name").isBlank()
                    && typing.value(at + "definition").isBlank()
                    && typing.value(at + "target").isBlank()) {
                continue;
            }
            measures.add(new Measure(
                    typing.id(at + "id")
                            .map(IndicatorId::new)
                            .filter(known::contains)
                            .orElseGet(ProgrammeForm::newId),
                    typing.text(at + "name", 3, 300),
                    typing.text(at + "definition", 3, 2000),
                    typing.text(at + "unit", 1, 60),
                    typing.decimal(at + "target")));
        }
        return measures;
    }

    private static IndicatorId newId() {
        return new IndicatorId(UUID.randomUUID());
    }

    private static <I> Set<I> ids(Typing typing, String field, Function<UUID, I> id) {
        var ids = new HashSet<I>();
        for (var value : typing.values(field)) {
            try {
                ids.add(id.apply(UUID.fromString(value)));
            } catch (IllegalArgumentException _) {
                typing.wrong(field, "web.typing.choose");
            }
        }
        return ids;
    }
}
