package id.anyam.meeting.plan;

import id.anyam.web.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where meetings stand in the navigation. */
@Configuration(proxyBeanMethods = false)
class MeetingConfiguration {

    @Bean
    NavItem meetings() {
        return new NavItem(NavItem.Section.YEAR, 20, "meeting.nav", "/rapat", "meeting.read", true);
    }
}
