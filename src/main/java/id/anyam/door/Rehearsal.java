package id.anyam.door;

import id.anyam.shared.Command;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A start whose purpose is to be remembered by Java's cache: shows the first pages once, leaves the list of
 * words for the door's script, and ends.
 */
@Component
class Rehearsal {

    private static final List<String> PAGES = List.of("/masuk", "/", "/aset/anyam.css", "/tidak-ada");

    private final Optional<Path> words;
    private final ObjectProvider<Command> commands;

    Rehearsal(@Value("${anyam.rehearsal:}") Optional<Path> words, ObjectProvider<Command> commands) {
        this.words = words;
        this.commands = commands;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void rehearse(ApplicationReadyEvent ready) throws IOException {
        if (words.isPresent()
                && ready.getApplicationContext() instanceof ServletWebServerApplicationContext web
                && web.getWebServer() != null) {
            for (var page : PAGES) {
                show("http://127.0.0.1:" + web.getWebServer().getPort() + page);
            }
            Files.write(
                    words.get(),
                    commands.stream()
                            .map(command -> command.name() + "\t" + command.purpose())
                            .sorted()
                            .toList());
            System.exit(0);
        }
    }

    private static void show(String address) {
        try (var body = URI.create(address).toURL().openStream()) {
            body.readAllBytes();
        } catch (IOException _) {
            // An error page is a page too.
        }
    }
}
