package id.anyam.door;

import id.anyam.shared.ReadyNotice;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says on the terminal where the program serves, and what else is worth knowing then. */
@Component
class Greeting {

    // By this name browsers also offer passkeys, which they never do for a number.
    private static final Set<String> HERE = Set.of("127.0.0.1", "0.0.0.0");

    private final ObjectProvider<ReadyNotice> notices;
    private final Environment environment;

    Greeting(ObjectProvider<ReadyNotice> notices, Environment environment) {
        this.notices = notices;
        this.environment = environment;
    }

    @EventListener
    void greet(ApplicationReadyEvent ready) {
        if (environment.getProperty("anyam.greeting", Boolean.class, true)
                && ready.getApplicationContext() instanceof ServletWebServerApplicationContext web
                && web.getWebServer() != null) {
            var host = environment.getProperty("server.address", "127.0.0.1");
            System.out.printf(
                    "Anyam melayani di http://%s:%d (Ctrl+C untuk berhenti)%n",
                    HERE.contains(host) ? "localhost" : host, web.getWebServer().getPort());
            notices.orderedStream().forEach(notice -> notice.lines().forEach(line -> System.out.println("  " + line)));
        }
    }
}
