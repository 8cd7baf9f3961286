package id.anyam.region.register;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.ServerTest;
import id.anyam.TestPeople;
import id.anyam.region.Region;
import id.anyam.region.RegionCode;
import id.anyam.region.Regions;
import id.anyam.web.Typing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class RegionsTest {

    @Autowired
    Regions regions;

    @Autowired
    TestPeople people;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kutai Timur             | 64.08
            kutaitimur              | 64.08
            kab. kutai timur        | 64.08
            Koetai Timoer           | 64.08
            6408                    | 64.08
            64.08                   | 64.08
            Soerabaja               | 35.78
            Jogjakarta              | 34.71
            Tjirebon                | 32.09
            kota cirebon            | 32.74
            Jawa Timur              | 35
            donorojo, pacitan       | 35.01.01
            donorojo pacitan        | 35.01.01
            serdang bedgai          | 12.18
            """)
    void findTheRightOneFirst(String typed, String code) {
        assertThat(regions.search(typed, 10).getFirst().code()).hasToString(code);
    }

    @Test
    void tellTheWholePath() {
        assertThat(regions.find(new RegionCode("35.01.01.2001")).map(Region::path))
                .contains("Desa Widoro, Kec. Donorojo, Kabupaten Pacitan, Provinsi Jawa Timur");
        assertThat(regions.find(new RegionCode("99"))).isEmpty();
    }

    @Test
    void listWhatLiesDirectlyBelow() {
        assertThat(regions.children(RegionCode.NATION)).hasSize(38);
        assertThat(regions.children(new RegionCode("35"))).hasSize(38);
    }

    @Test
    void readAPickedPlaceByCodeOrUniqueName() {
        assertThat(regions.picked(Typing.blank().with("place", "64.08 Kabupaten Kutai Timur, …"), "place"))
                .contains(new RegionCode("64.08"));
        assertThat(regions.picked(Typing.blank().with("place", "Kabupaten Kutai Timur"), "place"))
                .contains(new RegionCode("64.08"));

        var unclear = Typing.blank().with("place", "Sukamaju");
        assertThat(regions.picked(unclear, "place")).isEmpty();
        assertThat(unclear.problem("place").orElseThrow().key()).isEqualTo("region.pick.several");

        var unknown = Typing.blank().with("place", "Qxqxqxq");
        assertThat(regions.picked(unknown, "place")).isEmpty();
        assertThat(unknown.problem("place").orElseThrow().key()).isEqualTo("region.pick.unknown");
    }

    @Test
    void keepToTheZonesOfTheLaw() {
        var zones = people.asOwner(
                db -> db.sql("SELECT code || ' ' || region.zone(code) FROM region.region WHERE length(code) = 2")
                        .query(String.class)
                        .list());

        assertThat(zones).hasSize(39).allSatisfy(line -> {
            var words = line.split(" ");
            assertThat(new RegionCode(words[0]).zone()).hasToString(words[1]);
        });
    }
}
