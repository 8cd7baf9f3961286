package id.anyam.performance.thread;

import id.anyam.web.May;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The red thread for programs, both ways: the same knots as on screen, each with where it leads. */
@RestController
@RequestMapping("/api/v1/threads")
class ThreadApi {

    private final Weaver weaver;

    ThreadApi(Weaver weaver) {
        this.weaver = weaver;
    }

    @May("programme.read")
    @GetMapping("/decisions/{decision}")
    ThreadPage down(@PathVariable UUID decision) {
        return weaver.fromDecision(decision);
    }

    @May("problem.read")
    @GetMapping("/problems/{problem}")
    ThreadPage fromProblem(@PathVariable UUID problem) {
        return weaver.fromProblem(problem);
    }

    @May("programme.read")
    @GetMapping("/activities/{activity}")
    ThreadPage up(@PathVariable UUID activity) {
        return weaver.fromActivity(activity);
    }
}
