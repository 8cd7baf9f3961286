package id.anyam.performance.thread;

import id.anyam.web.Html;
import id.anyam.web.May;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The red thread, walked both ways: from a decision down to results, from an activity up to the decision. */
@Controller
class ThreadController {

    private final Weaver weaver;

    ThreadController(Weaver weaver) {
        this.weaver = weaver;
    }

    @May("programme.read")
    @GetMapping("/benang/{decision}")
    ModelAndView down(@PathVariable UUID decision) {
        return Html.page("performance/thread/benang", weaver.fromDecision(decision));
    }

    @May("problem.read")
    @GetMapping("/benang/permasalahan/{problem}")
    ModelAndView fromProblem(@PathVariable UUID problem) {
        return Html.page("performance/thread/benang", weaver.fromProblem(problem));
    }

    @May("programme.read")
    @GetMapping("/benang/kegiatan/{activity}")
    ModelAndView up(@PathVariable UUID activity) {
        return Html.page("performance/thread/benang", weaver.fromActivity(activity));
    }
}
