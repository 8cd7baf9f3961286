package id.anyam.access.session;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** After signing in: back to what was typed before the session ended, else to where one was going. */
class SignedIn extends SavedRequestAwareAuthenticationSuccessHandler {

    SignedIn() {
        setDefaultTargetUrl("/beranda");
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        if (Held.carriedBy(request)) {
            clearAuthenticationAttributes(request);
            HeldController.show(request, response);
        } else {
            super.onAuthenticationSuccess(request, response, authentication);
        }
    }
}
