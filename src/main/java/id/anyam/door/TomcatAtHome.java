package id.anyam.door;

import id.anyam.database.Installation;
import java.io.IOException;
import java.nio.file.Files;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * What Tomcat keeps on disk, such as uploads on their way, lies in the data folder, where room was made for it; in
 * the machine's folder for passing things a killed program would leave one more folder each time.
 */
@Component
class TomcatAtHome implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final Logger LOG = LoggerFactory.getLogger(TomcatAtHome.class);

    private final Installation installation;

    TomcatAtHome(Installation installation) {
        this.installation = installation;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        var home = installation.folder().resolve("tomcat");
        try {
            var pages = Files.createDirectories(home.resolve("pages"));
            factory.setBaseDirectory(home.toFile());
            factory.setDocumentRoot(pages.toFile());
        } catch (IOException e) {
            // Whoever needs the folder more says in words that it cannot be written.
            LOG.debug("No folder for Tomcat in {}", home, e);
        }
    }
}
