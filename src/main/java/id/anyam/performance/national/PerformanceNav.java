package id.anyam.performance.national;

import id.anyam.web.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where performance stands in the navigation. */
@Configuration(proxyBeanMethods = false)
class PerformanceNav {

    @Bean
    NavItem performanceItem() {
        return new NavItem(NavItem.Section.YEAR, 50, "performance.nav", "/kinerja", "programme.read", true);
    }
}
