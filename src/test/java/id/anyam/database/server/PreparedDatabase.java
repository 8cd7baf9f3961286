package id.anyam.database.server;

import id.anyam.TestServer;
import id.anyam.database.AfterMigration;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.RegexPatternTypeFilter;

/** A database of the test server as the program leaves it before it serves, without the program around it. */
public final class PreparedDatabase {

    private PreparedDatabase() {}

    /** Brings the database at this address to this program's version, with all that comes after the migrations. */
    public static void at(String url) {
        try (var modules = new AnnotationConfigApplicationContext()) {
            var scanner = new ClassPathBeanDefinitionScanner(modules, false);
            scanner.addIncludeFilter(new AssignableTypeFilter(AfterMigration.class));
            // Nobody is in it yet, not even the demo country's people.
            scanner.addExcludeFilter(new RegexPatternTypeFilter(Pattern.compile("id\\.anyam\\.demo\\..*")));
            scanner.scan("id.anyam");
            modules.refresh();
            var followUps = modules.getBeanProvider(AfterMigration.class)
                    .orderedStream()
                    .toList();
            var backup = new DataFolder(TestServer.FOLDER.resolve("data")).secret("backup.pw");
            new Migrations(TestInstallations.server(url), backup, followUps).run(Optional.empty());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
