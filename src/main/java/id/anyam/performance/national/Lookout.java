package id.anyam.performance.national;

import id.anyam.organisation.Organisation;
import id.anyam.organisation.OrganisationId;
import id.anyam.organisation.Organisations;
import id.anyam.region.RegionCode;
import id.anyam.shared.BudgetYear;
import id.anyam.shared.NotFound;
import id.anyam.web.Choice;
import id.anyam.web.Visitors;
import id.anyam.web.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** From where one looks, at which part of the country, in which year; and the way back. */
@Component
class Lookout {

    private final Organisations organisations;
    private final Standings standings;
    private final Visitors visitors;
    private final MessageSource messages;
    private final Clock clock;

    Lookout(Organisations organisations, Standings standings, Visitors visitors, MessageSource messages, Clock clock) {
        this.organisations = organisations;
        this.standings = standings;
        this.visitors = visitors;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * What a request looks at.
     *
     * @param place {@code &daerah=…} and {@code &sendiri=1} when it is not one's own whole scope
     */
    record View(Scope scope, int year, String place, List<Choice> way, Words words) {

        String query() {
            return "?tahun=" + year + place;
        }
    }

    @Transactional(readOnly = true)
    View view(Optional<Integer> year, Optional<String> place, boolean own) {
        var visitor = visitors.current();
        var words = new Words(messages, visitor.locale());
        var home = visitor.organisation()
                .flatMap(mine -> organisations.find(new OrganisationId(mine.id())))
                .orElseThrow(NotFound::new);
        var year0 = new BudgetYear(year.orElse(
                        LocalDate.now(clock.withZone(visitor.zone())).getYear()))
                .value();
        var asked = place.filter(code -> !code.equals(home.region().value())).map(code -> within(home, code, year0));
        var way = new ArrayList<Choice>();
        asked.ifPresent(there -> {
            way.add(new Choice("/kinerja?tahun=" + year0, home.shortName()));
            there.parent()
                    .filter(parent -> !parent.equals(home.id()))
                    .flatMap(organisations::find)
                    .filter(parent -> within(home, parent))
                    .ifPresent(parent -> way.add(new Choice(
                            "/kinerja?tahun=" + year0 + "&daerah="
                                    + parent.region().value(),
                            parent.shortName())));
        });
        var seen = asked.orElse(home);
        return new View(
                Scope.of(seen, own, visitor.may("total.read")),
                year0,
                asked.map(there -> "&daerah=" + there.region().value()).orElse("") + (own ? "&sendiri=1" : ""),
                way,
                words);
    }

    private Organisation within(Organisation home, String code, int year) {
        return standings
                .council(new RegionCode(code).value(), year)
                .flatMap(id -> organisations.find(new OrganisationId(id)))
                .filter(there -> within(home, there))
                .orElseThrow(NotFound::new);
    }

    private static boolean within(Organisation home, Organisation there) {
        return home.region().value().equals("00")
                || there.region().value().startsWith(home.region().value());
    }
}
