package id.anyam.programme.activity;

import id.anyam.web.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where activities stand in the navigation. */
@Configuration(proxyBeanMethods = false)
class ActivityNavigation {

    @Bean
    NavItem activitiesInNavigation() {
        return new NavItem(NavItem.Section.YEAR, 40, "programme.activity.title", "/kegiatan", "activity.read", true);
    }
}
