package id.anyam.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.ServerTest;
import id.anyam.TestPeople;
import id.anyam.Web;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class HomeTest {

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    @Test
    void speaksEnglishToAVisitorWhoAskedForIt() {
        var web = new Web(port);
        assertThat(web.get("/").page().select("h1").text()).contains("dari keputusan");

        web.submit("/bahasa", "bahasa", "en");

        assertThat(web.get("/").page().select("h1").text()).contains("from decision");
        assertThat(web.get("/").page().select("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void keepsTheThemeWithTheAccount() {
        var person = people.person("SECRETARY", "64.08");
        Web.signedInAs(person, port).submit("/tema", "tema", "dark");

        var elsewhere = Web.signedInAs(person, port).get("/beranda").page();
        assertThat(elsewhere.select("html").attr("data-theme")).isEqualTo("dark");
    }

    @Test
    void greetsByOfficeAndSaysWhenNothingWaits() {
        var page = Web.signedInAs(people.person("CURATOR", "64.08"), port)
                .get("/beranda")
                .page();

        assertThat(page.select(".page__head").text()).contains("Kurator · Dekranasda Kutai Timur");
        assertThat(page.select(".empty").text()).contains("Tidak ada yang menunggu", "belum ada yang dikerjakan");
    }

    @Test
    void findsAPageByPartOfItsName() {
        var web = Web.signedInAs(people.person("SECRETARY", "64.08"), port);

        assertThat(web.get("/cari?kata=beran").page().select("#ditemukan a").attr("href"))
                .isEqualTo("/beranda");
        assertThat(web.get("/cari?kata=tidak+ada+yang+begini")
                        .page()
                        .select("#ditemukan")
                        .text())
                .contains("Tidak ada yang cocok");
    }

    @Test
    void listsOnlyWhatOneMayOpen() {
        var web = Web.signedInAs(people.person("ARTISAN", "64.08"), port);

        assertThat(web.get("/menu").page().select("main a").eachAttr("href"))
                .contains("/beranda")
                .doesNotContain("/jejak");
    }
}
