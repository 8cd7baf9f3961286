package id.anyam.performance.national;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.DemoTest;
import id.anyam.TestPeople;
import id.anyam.organisation.OrganisationId;
import id.anyam.organisation.Organisations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@DemoTest
class TotalsTest {

    @Autowired
    Totals totals;

    @Autowired
    Sums sums;

    @Autowired
    Organisations organisations;

    @Autowired
    TestPeople people;

    @ParameterizedTest
    @CsvSource({"00,2023", "00,2026", "64,2023", "35,2023", "12,2026"})
    void areWhatSomebodyWhoSeesEverythingAddsUp(String region, int year) {
        people.person("SECRETARY", "00").run(() -> {
            var scope = scope(region);
            assertThat(totals.answers(scope, year, 7)).isNotEmpty().isEqualTo(sums.answers(scope, year, 7));
            assertThat(totals.money(scope, year)).isNotEmpty().isEqualTo(sums.money(scope, year));
            assertThat(totals.results(scope, year)).isNotEmpty().isEqualTo(sums.results(scope, year));
        });
    }

    @ParameterizedTest
    @CsvSource({"2022", "2023", "2026", "2040"})
    void giveEachProvinceWhatItsCouncilsAddUpTo(int year) {
        people.person("SECRETARY", "00")
                .run(() -> assertThat(totals.places(year)).hasSize(38).isEqualTo(sums.places(scope("00"), year)));
    }

    @Test
    void areHiddenFromWhoMayNotSeeAllOfIt() {
        for (var role : new String[] {"BIDANG_HEAD", "OPD_PLANNER", "MENTOR"}) {
            people.person(role, "64")
                    .run(() ->
                            assertThat(totals.money(scope("64"), 2023)).as(role).isEmpty());
        }
        people.person("SECRETARY", "64")
                .run(() -> assertThat(totals.money(scope("00"), 2023)).isEmpty());
        people.person("SECRETARY", "35")
                .run(() -> assertThat(totals.money(scope("64"), 2023)).isEmpty());
    }

    private Scope scope(String region) {
        return Scope.of(
                organisations.find(new OrganisationId(people.council(region))).orElseThrow(), false, true);
    }
}
