package id.anyam.programme.plan;

import id.anyam.web.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts programmes into the navigation. */
@Configuration(proxyBeanMethods = false)
class PlanConfiguration {

    @Bean
    NavItem programmes() {
        return new NavItem(NavItem.Section.YEAR, 30, "programme.plan.nav", "/program", "programme.read", true);
    }
}
