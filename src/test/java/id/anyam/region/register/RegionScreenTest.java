package id.anyam.region.register;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.ServerTest;
import id.anyam.Web;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class RegionScreenTest {

    @LocalServerPort
    int port;

    @Test
    void leadsFromTheNationDownToTheVillage() {
        var web = new Web(port);

        assertThat(web.get("/wilayah").page().select("#daftar tbody tr")).hasSize(38);
        var kecamatan = web.get("/wilayah/35.01.01").page();
        assertThat(kecamatan.select(".crumbs a").eachText())
                .containsExactly("Indonesia", "Jawa Timur", "Kabupaten Pacitan");
        assertThat(kecamatan.select("#daftar tbody").text()).contains("Widoro");
        assertThat(web.get("/wilayah/99").status()).isEqualTo(404);
        assertThat(web.get("/wilayah/nonsense").status()).isEqualTo(404);
    }

    @Test
    void findsWhileOneTypes() {
        var web = new Web(port);

        assertThat(web.get("/wilayah?cari=koetai+timoer")
                        .page()
                        .select("#daftar tbody a")
                        .first()
                        .text())
                .isEqualTo("Kabupaten Kutai Timur, Provinsi Kalimantan Timur");
        assertThat(web.get("/wilayah/pilihan?untuk=place&place=kutai+tim")
                        .page()
                        .select("option")
                        .first()
                        .attr("value"))
                .isEqualTo("64.08 Kabupaten Kutai Timur, Provinsi Kalimantan Timur");
        assertThat(web.get("/wilayah?cari=%25%27%22%3Cscript%3E").status()).isEqualTo(200);
        assertThat(web.get("/wilayah?cari=qxqxqxqx").page().select(".empty")).isNotEmpty();
    }

    @Test
    void listsIslandsSouthOfTheEquatorThere() {
        var rows = new Web(port)
                .get("/wilayah/pulau?wilayah=35.29&berpenduduk=true&cari=sapudi")
                .page()
                .select("#daftar tbody tr");

        assertThat(rows).isNotEmpty();
        assertThat(rows.first().text()).contains("Sumenep", "-7.");
    }

    @Test
    void answersProgramsToo() {
        var web = new Web(port);

        assertThat(web.get("/api/v1/regions?query=kutai+timur").text())
                .contains("\"code\":\"64.08\"", "\"parent_code\":\"64\"");
        assertThat(web.get("/api/v1/regions/64.08").text()).contains("\"zone\":\"Asia/Makassar\"");
        assertThat(web.get("/api/v1/regions/64.99").status()).isEqualTo(404);
        assertThat(web.get("/api/v1/islands?region=35&populated=true").text()).contains("\"outermost_small\"");
        assertThat(web.get("/wilayah/35/unduhan.xlsx").contentType()).contains("spreadsheet");
    }
}
