package id.anyam.database.server;

import id.anyam.database.AfterMigration;
import id.anyam.database.CannotStart;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
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
    @Nullable
    OwnServer ownServer(
            DataFolder folder, DatabaseSettings settings, @Value("${anyam.command:false}") boolean command) {
        if (!settings.db().isOwn()) {
            return null;
        }
        var own = new OwnServer(folder, command);
        if (!command) {
            own.begin();
        }
        return own;
    }

    @Bean
    @Lazy
    PostgresServer postgresServer(DatabaseSettings settings, Optional<OwnServer> own) {
        return own.map(OwnServer::server).orElseGet(() -> operatorsServer(settings.db()));
    }

    private static PostgresServer operatorsServer(DatabaseSettings.Db db) {
        if (db.password() == null || db.password().isBlank()) {
            throw new CannotStart("ANYAM_DB_URL diatur tanpa ANYAM_DB_PASSWORD (sandi peran anyam_app).");
        }
        var url = Objects.requireNonNull(db.url());
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new CannotStart(
                    "ANYAM_DB_URL harus berbentuk jdbc:postgresql://server:5432/anyam, bukan " + url + ".");
        }
        var admin = Optional.ofNullable(db.adminUser())
                .filter(user -> !user.isBlank())
                .map(user -> new PostgresServer.Admin(user, Objects.requireNonNullElse(db.adminPassword(), "")));
        return new PostgresServer(url, db.password(), admin, false, true);
    }

    @Bean(destroyMethod = "close")
    PreparedPool dataSource(
            ObjectProvider<PostgresServer> servers,
            Optional<OwnServer> own,
            DataFolder folder,
            DatabaseSettings settings,
            ObjectProvider<AfterMigration> followUps) {
        return new PreparedPool(
                servers::getObject,
                folder,
                settings.db().pool(),
                () -> followUps.orderedStream().toList());
    }

    @Bean
    ReadyBeforeServing readyBeforeServing(PreparedPool pool, @Value("${anyam.command:false}") boolean command) {
        return new ReadyBeforeServing(pool, !command);
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
