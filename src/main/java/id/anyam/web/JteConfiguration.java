package id.anyam.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.view.AbstractTemplateView;
import org.springframework.web.servlet.view.AbstractTemplateViewResolver;
import org.springframework.web.servlet.view.AbstractUrlBasedView;

/** Templates by JTE, compiled at build time; every template gets its page, the words and the chrome. */
@Configuration(proxyBeanMethods = false)
class JteConfiguration {

    @Bean
    TemplateEngine templateEngine() {
        return TemplateEngine.createPrecompiled(ContentType.Html);
    }

    @Bean
    ViewResolver jteViewResolver(TemplateEngine engine, MessageSource messages, Chromes chromes) {
        var resolver = new AbstractTemplateViewResolver() {
            @Override
            protected Class<?> requiredViewClass() {
                return JteView.class;
            }

            @Override
            protected AbstractUrlBasedView instantiateView() {
                return new JteView(engine, messages, chromes);
            }
        };
        resolver.setViewClass(JteView.class);
        resolver.setSuffix(".jte");
        resolver.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return resolver;
    }

    static final class JteView extends AbstractTemplateView {

        private final TemplateEngine engine;
        private final MessageSource messages;
        private final Chromes chromes;

        JteView(TemplateEngine engine, MessageSource messages, Chromes chromes) {
            this.engine = engine;
            this.messages = messages;
            this.chromes = chromes;
            setContentType("text/html;charset=UTF-8");
        }

        @Override
        public boolean checkResource(Locale locale) {
            return engine.hasTemplate(Objects.requireNonNull(getUrl()));
        }

        @Override
        protected void renderMergedTemplateModel(
                Map<String, Object> model, HttpServletRequest request, HttpServletResponse response) throws Exception {
            var chrome = chromes.around(request, response);
            var parameters = new HashMap<String, Object>(model);
            parameters.put("chrome", chrome);
            parameters.put("w", new Words(messages, chrome.visitor().locale()));
            if (response.getStatus() == HttpStatus.UNPROCESSABLE_CONTENT.value()) {
                write(parameters);
            }
            var output = write(parameters);
            response.setContentType(getContentType());
            // The answer leaves when the request is over: what leaves before makes Spring Session read the session
            // again. Behind a forward it leaves at once: Tomcat would end it before a new session has its cookie.
            if (request.getDispatcherType() == DispatcherType.REQUEST) {
                response.setBufferSize(output.getContentLength() + 1);
            } else {
                response.setContentLength(output.getContentLength());
            }
            output.writeTo(response.getOutputStream());
        }

        /**
         * A form to mend is written twice: its inputs tell what they are called, and the summary above them, which
         * names them, is written first.
         */
        private Utf8ByteOutput write(Map<String, Object> parameters) {
            var output = new Utf8ByteOutput();
            engine.render(Objects.requireNonNull(getUrl()), parameters, output);
            return output;
        }
    }
}
