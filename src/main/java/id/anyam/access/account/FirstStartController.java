package id.anyam.access.account;

import id.anyam.shared.NotFound;
import id.anyam.shared.RuleViolated;
import id.anyam.web.ForAnyone;
import id.anyam.web.Html;
import id.anyam.web.Typing;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The setup of a fresh installation; with the first account it is gone for good. */
@Controller
class FirstStartController {

    private static final String SCREEN = "access/account/mulai";

    private final FirstStart start;
    private final PasswordEncoder encoder;

    FirstStartController(FirstStart start, PasswordEncoder encoder) {
        this.start = start;
        this.encoder = encoder;
    }

    @ForAnyone
    @GetMapping("/mulai")
    ModelAndView show() {
        refuseLater();
        return Html.page(SCREEN, new FirstStartPage(Typing.blank()));
    }

    @ForAnyone
    @PostMapping("/mulai")
    ModelAndView create(@RequestParam MultiValueMap<String, String> typed) {
        refuseLater();
        var typing = Typing.of(typed);
        var form = FirstStartForm.of(typing);
        if (typing.fits()) {
            try {
                start.create(form, encoder.encode(form.password()));
                return Html.goTo("/masuk");
            } catch (RuleViolated wrongCode) {
                typing.wrong("kode", wrongCode.key());
            }
        }
        return Html.mend(SCREEN, new FirstStartPage(typing));
    }

    private void refuseLater() {
        if (!start.waiting()) {
            throw new NotFound();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Installed implements WebMvcConfigurer {

        private final FirstStart start;

        Installed(FirstStart start) {
            this.start = start;
        }

        @Override
        public void addInterceptors(InterceptorRegistry registry) {
            registry.addInterceptor(start).order(-1);
        }
    }
}
