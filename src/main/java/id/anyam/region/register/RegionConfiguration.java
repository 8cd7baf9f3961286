package id.anyam.region.register;

import id.anyam.region.Regions;
import id.anyam.web.Findable;
import id.anyam.web.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the register stands in the navigation. */
@Configuration(proxyBeanMethods = false)
class RegionConfiguration {

    @Bean
    NavItem regionsInNavigation() {
        return new NavItem(NavItem.Section.HOUSE, 215, "region.title", "/wilayah", "", false);
    }

    @Bean
    Findable regionsToFind(Regions regions) {
        return (words, limit) -> regions.search(words, limit).stream()
                .map(region -> new Findable.Found(region.path(), "region.title", "/wilayah/" + region.code()))
                .toList();
    }
}
