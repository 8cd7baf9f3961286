package id.anyam.access.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands before both ways in and sends who tried too often to wait, before any password or key is looked at. */
class SlowGuessing extends OncePerRequestFilter {

    private final Attempts attempts;
    private final SignInAnswers answers;

    SlowGuessing(Attempts attempts, SignInAnswers answers) {
        this.attempts = attempts;
        this.answers = answers;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                || !List.of("/masuk", ByPasskey.ADDRESS).contains(request.getRequestURI());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var wait = attempts.begin(SignInAnswers.guessed(request), request.getRemoteAddr());
        if (wait.isPresent()) {
            answers.askToWait(request, response, wait.get());
        } else {
            chain.doFilter(request, response);
        }
    }
}
