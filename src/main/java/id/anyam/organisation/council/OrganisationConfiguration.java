package id.anyam.organisation.council;

import id.anyam.organisation.Organisations;
import id.anyam.web.Findable;
import id.anyam.web.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where organisations stand in the navigation and in the search. */
@Configuration(proxyBeanMethods = false)
class OrganisationConfiguration {

    @Bean
    NavItem organisationsInNavigation() {
        return new NavItem(NavItem.Section.HOUSE, 210, "organisation.title", "/organisasi", "", false);
    }

    @Bean
    Findable organisationsToFind(Organisations organisations) {
        return (words, limit) -> organisations.search(words, limit).stream()
                .map(one -> new Findable.Found(one.shortName(), "organisation.one", "/organisasi/" + one.id()))
                .toList();
    }
}
