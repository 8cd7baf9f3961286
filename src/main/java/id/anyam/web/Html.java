package id.anyam.web;

import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** The three answers of a controller: the page, the form to mend, go elsewhere. */
public final class Html {

    private Html() {}

    public static ModelAndView page(String template, Object page) {
        return answer(template, page, OK);
    }

    /** The same screen with what was typed and what is wrong with it. */
    public static ModelAndView mend(String template, Object page) {
        return answer(template, page, UNPROCESSABLE_CONTENT);
    }

    /** After a change: see the result there (303, so that reloading repeats nothing). */
    public static ModelAndView goTo(String path) {
        var view = new org.springframework.web.servlet.view.RedirectView(path);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }

    /** After a change: see the result there, and a sentence about it. */
    public static ModelAndView saved(HttpServletRequest request, String said, String path) {
        Said.key(request, said);
        return goTo(path);
    }

    static ModelAndView answer(String template, Object page, HttpStatus status) {
        return new ModelAndView(template, Map.of("page", page), status);
    }
}
