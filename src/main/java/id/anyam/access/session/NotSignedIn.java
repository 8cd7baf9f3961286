package id.anyam.access.session;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;

/** After a refused sign-in: once more, with what was held still in the page. */
class NotSignedIn extends SimpleUrlAuthenticationFailureHandler {

    NotSignedIn() {
        super("/masuk?salah");
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws ServletException, IOException {
        if (Held.carriedBy(request)) {
            HeldController.showAgain(request, response);
        } else {
            super.onAuthenticationFailure(request, response, refused);
        }
    }
}
