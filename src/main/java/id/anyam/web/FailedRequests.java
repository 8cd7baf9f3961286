package id.anyam.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Answers what failed before any handler was reached: a refused address, a form without its token. */
@Controller
class FailedRequests implements ErrorController {

    private final Problems problems;
    private final Errors errors;

    FailedRequests(Problems problems, Errors errors) {
        this.problems = problems;
        this.errors = errors;
    }

    @ForAnyone
    @RequestMapping("${server.error.path:/error}")
    @org.jspecify.annotations.Nullable
    ModelAndView failed(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.valueOf(code)
                : HttpStatus.NOT_FOUND;
        if (String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .startsWith("/api/")) {
            problems.write(response, status, Errors.type(status), Errors.sentence(status));
            return null;
        }
        return errors.page(status);
    }
}
