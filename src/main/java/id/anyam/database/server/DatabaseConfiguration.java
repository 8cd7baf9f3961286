package id.anyam.database.server;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.anyam.database.AfterMigration;
import id.anyam.database.CannotStart;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds or starts the server, prepares and migrates the database, and opens the app's pool on it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    DataFolder dataFolder(DatabaseSettings settings) {
        return new DataFolder(settings.data());
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnProperty(name = "anyam.db.url", matchIfMissing = true, havingValue = "embedded")
    OwnServer ownServer(DataFolder folder) {
        return OwnServer.startOrAttach(folder);
    }

    @Bean
    PostgresServer postgresServer(DatabaseSettings settings, Optional<OwnServer> own) {
        return own.map(OwnServer::server).orElseGet(() -> operatorsServer(settings.db()));
    }

    private static PostgresServer operatorsServer(DatabaseSettings.Db db) {
        if (db.password() == null) {
            throw new CannotStart("ANYAM_DB_URL diatur tanpa ANYAM_DB_PASSWORD (sandi peran anyam_app).");
        }
        return new PostgresServer(
                Objects.requireNonNull(db.url()),
                db.password(),
                Optional.ofNullable(db.adminUser())
                        .filter(user -> !user.isBlank())
                        .map(user ->
                                new PostgresServer.Admin(user, Objects.requireNonNullElse(db.adminPassword(), ""))));
    }

    @Bean(destroyMethod = "close")
    DataSource dataSource(
            PostgresServer server, DataFolder folder, DatabaseSettings settings, List<AfterMigration> followUps)
            throws SQLException {
        if (server.admin().isPresent()) {
            var who = server.admin().get();
            try (var admin = DriverManager.getConnection(server.url(), who.user(), who.password())) {
                DatabaseRoles.ensure(admin, server.appPassword(), folder.secret("backup.pw"));
                new Migrations(server, followUps).run(admin);
            }
        }
        var pool = new HikariConfig();
        pool.setPoolName("anyam");
        pool.setJdbcUrl(server.url());
        pool.setUsername(DatabaseRoles.APP);
        pool.setPassword(server.appPassword());
        pool.setMaximumPoolSize(settings.db().pool());
        pool.setMinimumIdle(2);
        pool.setConnectionTimeout(10_000);
        pool.addDataSourceProperty("ApplicationName", "anyam");
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        return new HikariDataSource(pool);
    }

    @Bean
    ActingTransactions transactionManager(DataSource dataSource, Clock clock) {
        return new ActingTransactions(dataSource, clock);
    }

    @Bean
    TransactionTemplate transactionTemplate(ActingTransactions transactions) {
        return new TransactionTemplate(transactions);
    }
}
