package id.anyam.audit.trail;

import id.anyam.web.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the trail adds to the program's navigation. */
@Configuration(proxyBeanMethods = false)
class TrailConfiguration {

    @Bean
    NavItem trailNav() {
        return new NavItem(NavItem.Section.HOUSE, 230, "audit.nav", "/jejak", "audit.read", false);
    }
}
