package id.anyam.demo.country;

import id.anyam.database.AfterMigration;
import id.anyam.shared.ReadyNotice;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The demo country and its sign-ins, there only when {@code anyam.demo} names a {@link Size}. */
@Configuration(proxyBeanMethods = false)
class DemoConfiguration {

    @Bean
    @Order(100)
    @Nullable
    AfterMigration demoCountry(@Value("${anyam.demo:}") String size, PasswordEncoder encoder) {
        return size.isEmpty() ? null : new DemoCountry(Size.named(size), encoder);
    }

    @Bean
    @Nullable
    ReadyNotice demoSignIns(@Value("${anyam.demo:}") String size) {
        return size.isEmpty() ? null : new DemoSignIns();
    }
}
