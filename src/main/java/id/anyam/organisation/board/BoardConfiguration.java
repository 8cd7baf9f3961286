package id.anyam.organisation.board;

import id.anyam.web.Findable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets people in office be found by name, whatever titles are typed with it. */
@Configuration(proxyBeanMethods = false)
class BoardConfiguration {

    @Bean
    Findable holdersToFind(BoardRegister register, Clock clock) {
        return (words, limit) ->
                register.find(words, LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(7)), limit).stream()
                        .map(found -> new Findable.Found(
                                found.holder() + " · " + found.office() + ", " + found.organisationName(),
                                "organisation.holder",
                                "/organisasi/" + found.organisation() + "/pengurus"))
                        .toList();
    }
}
