package id.anyam.meeting.problem;

import id.anyam.meeting.MeetingId;
import id.anyam.meeting.RegionalProblems.Kind;
import id.anyam.meeting.RegionalProblems.Verdict;
import id.anyam.web.Choice;
import id.anyam.web.Typed;
import id.anyam.web.Typing;
import java.util.List;
import java.util.Optional;

/** Turns what was typed about a problem or proposal into its content, and what was typed as its answer. */
final class ProblemForm {

    private static final List<String> FIGURE = List.of("figure", "unit", "source");

    private final Typing typing;
    private final List<Choice> categories;
    private final List<Choice> meetings;

    /**
     * @param categories by their codes
     * @param meetings for which something may be told now, by their ids
     */
    ProblemForm(Typing typing, List<Choice> categories, List<Choice> meetings) {
        this.typing = typing;
        this.categories = categories;
        this.meetings = meetings;
    }

    /** A form before anything was typed, for a meeting if one is asked for. */
    static Typing blank(String meeting) {
        return Typing.blank().with("kind", Kind.PROBLEM).with("meeting_id", meeting);
    }

    Optional<Problem.Content> read() {
        var kind = typing.choice("kind", Kind.class);
        var category = among(categories, "category", "web.typing.choose");
        var title = typing.text("title", 5, 200);
        var text = typing.text("text", 10, 4000);
        var figure = figure();
        var bidang = typing.optionalText("bidang", 100);
        var meeting = typing.value("meeting_id").isBlank()
                ? Optional.<MeetingId>empty()
                : among(meetings, "meeting_id", "meeting.problem.form.meeting-over")
                        .flatMap(_ -> typing.id("meeting_id"))
                        .map(MeetingId::new);
        return typing.fits()
                ? Optional.of(new Problem.Content(kind, category.orElseThrow(), title, text, figure, bidang, meeting))
                : Optional.empty();
    }

    /** What the official answer says; its words give the reason, whatever it is. */
    static Verdict verdict(Typing typing) {
        return typing.choice("answer", Verdict.class);
    }

    static String words(Typing typing) {
        return typing.text("answer_text", 5, 4000);
    }

    static Typing typed(Problem.Content content) {
        return Typing.blank()
                .with("kind", content.kind())
                .with("category", content.category())
                .with("title", content.title())
                .with("text", content.text())
                .with(
                        "figure",
                        content.figure().map(one -> Typed.number(one.amount())).orElse(null))
                .with("unit", content.figure().map(Problem.Figure::unit).orElse(null))
                .with("source", content.figure().map(Problem.Figure::source).orElse(null))
                .with("bidang", content.bidang().orElse(null))
                .with("meeting_id", content.meeting().map(MeetingId::value).orElse(null));
    }

    private Optional<String> among(List<Choice> choices, String field, String otherwise) {
        var typed = typing.value(field).strip();
        var chosen = choices.stream().map(Choice::value).filter(typed::equals).findFirst();
        if (chosen.isEmpty()) {
            typing.wrong(field, otherwise);
        }
        return chosen;
    }

    /** All three or none: a number says nothing without its unit, and cannot be checked without its source. */
    private Optional<Problem.Figure> figure() {
        if (FIGURE.stream().allMatch(field -> typing.value(field).isBlank())) {
            return Optional.empty();
        }
        return Optional.of(new Problem.Figure(
                typing.decimal("figure"), typing.text("unit", 1, 60), typing.text("source", 3, 300)));
    }
}
