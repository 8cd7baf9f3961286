package id.anyam.access.session;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * An address that Tomcat cannot read, such as one with the character zero, belongs to no program: Tomcat would answer
 * it with a bare page of its own. Handed to us, it gets the page of every other address that is refused.
 */
@Component
class UnreadableAddresses implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Handing(context)));
    }

    private static final class Handing extends ValveBase {

        private final Context program;

        Handing(Context program) {
            super(true);
            this.program = program;
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            if (request.getContext() == null && response.isErrorReportRequired()) {
                request.getMappingData().context = program;
                response.setHeader("Content-Security-Policy", SecurityConfiguration.CONTENT_POLICY);
            }
            getNext().invoke(request, response);
        }
    }
}
