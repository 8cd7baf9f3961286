package id.anyam.web.home;

import id.anyam.web.NavItem;
import id.anyam.web.NavItem.Section;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entries of the house itself. */
@Configuration(proxyBeanMethods = false)
class HomeConfiguration {

    @Bean
    NavItem startNavItem() {
        return new NavItem(Section.YEAR, 10, "web.nav.home", "/beranda", "", true);
    }

    @Bean
    NavItem styleNavItem() {
        return new NavItem(Section.HOUSE, 290, "web.nav.style", "/gaya", "", false);
    }
}
