package id.anyam.access.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands before the sign-in by password and sends who tried too often to wait, before any password is looked at. */
class SlowGuessing extends OncePerRequestFilter {

    private final Attempts attempts;
    private final SignInAnswers answers;

    SlowGuessing(Attempts attempts, SignInAnswers answers) {
        this.attempts = attempts;
        this.answers = answers;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || !request.getRequestURI().equals("/masuk");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var wait = attempts.begin(SignInAnswers.login(request), request.getRemoteAddr());
        if (wait.isPresent()) {
            answers.askToWait(request, response, wait.get());
        } else {
            chain.doFilter(request, response);
        }
    }
}
