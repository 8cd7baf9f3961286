package id.anyam;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives a context under test a database of its own on the test server, with nobody in it. */
class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "fresh-database",
                        Map.of(
                                "anyam.data", TestServer.FOLDER.resolve("data").toString(),
                                "anyam.db.url", TestServer.preparedDatabase(),
                                "anyam.db.password", "only-for-tests-app",
                                "anyam.db.admin-user", "postgres",
                                "anyam.db.admin-password", TestServer.adminPassword(),
                                "anyam.db.pool", "8",
                                "server.port", "0")));
    }
}
