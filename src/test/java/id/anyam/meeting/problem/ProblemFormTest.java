package id.anyam.meeting.problem;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.web.Choice;
import id.anyam.web.Problem;
import id.anyam.web.Typing;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProblemFormTest {

    private static final String MEETING = UUID.randomUUID().toString();

    @Test
    void readsAFigureWithItsUnitAndSource() {
        var typing = typed().with("figure", "1.250,5")
                .with("unit", "perajin")
                .with("source", "Pendataan 2025")
                .with("meeting_id", MEETING);

        var content = form(typing).read().orElseThrow();

        assertThat(content.figure())
                .contains(new id.anyam.meeting.problem.Problem.Figure(
                        new BigDecimal("1250.5"), "perajin", "Pendataan 2025"));
        assertThat(content.meeting().orElseThrow().value()).hasToString(MEETING);
        assertThat(form(ProblemForm.typed(content)).read()).contains(content);
    }

    @Test
    void needsNoFigure() {
        assertThat(form(typed()).read().orElseThrow().figure()).isEmpty();
    }

    @Test
    void takesNoFigureWithoutUnitAndSource() {
        var typing = typed().with("figure", "12");

        assertThat(form(typing).read()).isEmpty();
        assertThat(typing.problems()).extracting(Problem::field).containsExactly("unit", "source");
    }

    @Test
    void offersOnlyWhatIsInTheLists() {
        var typing = typed().with("category", "CUACA")
                .with("meeting_id", UUID.randomUUID().toString());

        assertThat(form(typing).read()).isEmpty();
        assertThat(typing.problems()).extracting(Problem::field).containsExactly("category", "meeting_id");
    }

    private static Typing typed() {
        return Typing.blank()
                .with("kind", "PROBLEM")
                .with("category", "REGENERASI")
                .with("title", "Tidak ada penerus")
                .with("text", "Anak muda tidak meneruskan tenun.");
    }

    private static ProblemForm form(Typing typing) {
        return new ProblemForm(
                typing, List.of(new Choice("REGENERASI", "Regenerasi")), List.of(new Choice(MEETING, "Rakernas")));
    }
}
