package id.anyam.door;

import id.anyam.shared.Command;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;

/** What is typed after {@code ./anyam}: nothing or {@code serve} serves, any other word is a {@link Command}. */
public final class Door {

    private static final int MISTYPED = 2;

    // A command that touched no data ends without the event registry having had anything to look through.
    private static final Map<String, Object> QUIET =
            Map.of("logging.level.org.springframework.beans.factory.support.DisposableBeanAdapter", "OFF");

    private Door() {}

    public static void open(Class<?> program, String[] typed) {
        var words = Arrays.stream(typed)
                .filter(word -> !word.startsWith("--spring."))
                .toList();
        if (words.isEmpty() || words.equals(List.of("serve"))) {
            serve(program);
        } else {
            System.exit(run(program, words));
        }
    }

    private static void serve(Class<?> program) {
        var application = new SpringApplication(program);
        application.setLogStartupInfo(false);
        try {
            application.run();
        } catch (SpringApplication.AbandonedRunException asked) {
            // The build only wanted to know the beans.
            throw asked;
        } catch (RuntimeException e) {
            // The reporter has said why; nothing half-started is left behind.
            System.exit(1);
        }
    }

    private static int run(Class<?> program, List<String> words) {
        System.setProperty("anyam.command", "true");
        var application = new SpringApplication(program);
        application.setLogStartupInfo(false);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLazyInitialization(true);
        application.setDefaultProperties(QUIET);
        try (var context = application.run()) {
            var commands = context.getBeanProvider(Command.class).stream()
                    .sorted(Comparator.comparing(Command::name))
                    .toList();
            var command = meant(words, commands);
            if (command.isEmpty()) {
                return listAfter(words, commands);
            }
            var nameLength = command.get().name().split(" ").length;
            return command.get().run(words.subList(nameLength, words.size()));
        } catch (Exception e) {
            if (!OneSentence.say(e)) {
                System.err.println("Perintah gagal karena kesalahan di dalam program:");
                e.printStackTrace();
            }
            return 1;
        }
    }

    /** The command whose words begin what was typed; the longest, so that {@code user add} beats {@code user}. */
    static Optional<Command> meant(List<String> words, List<Command> commands) {
        var typed = String.join(" ", words) + " ";
        return commands.stream()
                .filter(command -> typed.startsWith(command.name() + " "))
                .max(Comparator.comparingInt(command -> command.name().length()));
    }

    private static int listAfter(List<String> words, List<Command> commands) {
        System.err.println("Perintah “" + String.join(" ", words) + "” tidak dikenal. Yang ada:");
        commands.forEach(command -> System.err.printf("  %-12s %s%n", command.name(), command.purpose()));
        return MISTYPED;
    }
}
