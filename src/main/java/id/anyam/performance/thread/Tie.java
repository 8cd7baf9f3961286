package id.anyam.performance.thread;

import id.anyam.organisation.Organisation;
import id.anyam.performance.thread.ThreadPage.Change;
import id.anyam.performance.thread.ThreadPage.Chip;
import id.anyam.performance.thread.ThreadPage.Knot;
import id.anyam.web.Words;
import java.util.ArrayList;
import java.util.List;

/** Words one knot of each kind. */
final class Tie {

    private final Words w;

    Tie(Words w) {
        this.w = w;
    }

    ThreadPage page(String title, List<Knot> knots) {
        return new ThreadPage(title, w.t("performance.thread.teach"), knots);
    }

    Knot decision(Links.Decision decision, boolean cut) {
        var lines = new ArrayList<String>();
        lines.add(decision.meeting() + " · " + w.date(decision.heldOn()));
        if (decision.dueOn() != null) {
            lines.add(w.t("performance.thread.due", w.date(decision.dueOn())));
        }
        if (cut) {
            lines.add(w.t("performance.thread.no-programme"));
        }
        var chips =
                decision.withdrawn() ? List.of(new Chip(w.t("performance.thread.withdrawn"), "bad")) : List.<Chip>of();
        return new Knot(
                w.t("performance.thread.decision", decision.number()),
                decision.text(),
                "/benang/" + decision.id(),
                chips,
                List.of(),
                lines,
                cut);
    }

    Knot problem(Links.Problem problem, boolean cut) {
        var lines = new ArrayList<String>();
        lines.add(problem.category());
        if (problem.meeting() != null) {
            lines.add(problem.meeting());
        }
        if (cut) {
            lines.add(w.t("performance.thread.no-programme"));
        }
        var answer = problem.answer() == null ? problem.state() : problem.answer();
        return new Knot(
                w.t("performance.problem." + problem.kind()) + " · " + problem.council(),
                problem.title(),
                "/permasalahan/" + problem.id(),
                List.of(new Chip(w.t("performance.problem.answer." + answer), tone(answer))),
                List.of(),
                lines,
                cut);
    }

    Knot withoutDecision() {
        return new Knot(
                w.t("performance.thread.decision-none"),
                w.t("performance.thread.no-decision"),
                "",
                List.of(new Chip(w.t("performance.thread.cut"), "warn")),
                List.of(),
                List.of(),
                true);
    }

    Knot programme(Links.Programme programme, List<Change> changes, boolean cut) {
        return new Knot(
                w.t(
                        "performance.thread.programme." + programme.kind(),
                        programme.council(),
                        Integer.toString(programme.year())),
                programme.title(),
                "/program/" + programme.id(),
                changes.isEmpty() ? List.of() : List.of(new Chip(w.t("performance.answer.ADAPTED"), "warn")),
                changes,
                List.of(w.t("performance.thread.target", programme.target())),
                cut);
    }

    Knot answers(Links.Answers answers, Links.Programme programme) {
        return new Knot(
                w.t("performance.thread.answers." + answers.kind()),
                w.t("performance.thread.answered", answers.councils() - answers.silent(), answers.councils()),
                "/kinerja/jawaban?tahun=" + programme.year() + "&program=" + programme.id(),
                List.of(
                        new Chip(w.t("performance.answer.ADOPTED") + " " + answers.adopted(), "good"),
                        new Chip(w.t("performance.answer.ADAPTED") + " " + answers.adapted(), "warn"),
                        new Chip(w.t("performance.answer.DECLINED") + " " + answers.declined(), "bad"),
                        new Chip(w.t("performance.answer.BELUM") + " " + answers.silent(), "plain")),
                List.of(),
                List.of(),
                false);
    }

    Knot activity(Links.Activity activity) {
        var unit = activity.unit() == null ? "" : " " + activity.unit();
        return new Knot(
                w.t("performance.thread.activity"),
                activity.title(),
                "/kegiatan/" + activity.id(),
                List.of(new Chip(w.t("performance.state." + activity.state()), tone(activity.state()))),
                List.of(),
                List.of(
                        w.t("performance.thread.money", w.rupiah(activity.pagu()), w.rupiah(activity.spent())),
                        w.t(
                                "performance.thread.output",
                                w.number(activity.actual()) + unit,
                                w.number(activity.target()) + unit)),
                activity.actual().signum() == 0);
    }

    Knot work(Links.Work work, int year, Organisation home) {
        var cut = work.programmes() == 0 || work.without() > 0;
        var lines = new ArrayList<String>();
        lines.add(w.t("performance.thread.money", w.rupiah(work.pagu()), w.rupiah(work.spent())));
        lines.add(w.t("performance.thread.reported", w.number(work.reported()), w.number(work.activities())));
        if (cut) {
            lines.add(w.t("performance.thread.without", w.number(work.without()), w.number(work.programmes())));
        }
        return new Knot(
                w.t("performance.thread.work", home.shortName()),
                w.t("performance.thread.activities", w.number(work.activities())),
                "/kinerja/kegiatan?tahun=" + year,
                cut ? List.of(new Chip(w.t("performance.thread.cut"), "warn")) : List.of(),
                List.of(),
                lines,
                cut);
    }

    private static String tone(String state) {
        return switch (state) {
            case "APPROVED", "ACCEPTED" -> "good";
            case "SUBMITTED", "STUDIED" -> "busy";
            case "RETURNED" -> "warn";
            case "CANCELLED", "DECLINED" -> "bad";
            default -> "plain";
        };
    }
}
