package id.anyam.programme.drift;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.Api;
import id.anyam.ServerTest;
import id.anyam.TestPeople;
import id.anyam.Web;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A national programme is amended after councils took it up: what each is offered, and what each makes of it. */
@ServerTest
class DriftScreenTest {

    private static final String DEFINITION = "Mengikuti sampai selesai";

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    private record Said(String title, String target, String definition) {}

    @Test
    void offersAnAmendmentWhereNothingWasChangedAndAsksWhereBothWere() {
        var national = secretary("00");
        var id = programme(national, "G24-1", new Said("Perajin mahir digital", "100 UMKM", DEFINITION));
        var sumbar = secretary("13");
        adapt(sumbar, id, "target", "60 UMKM, pesisir lebih dulu", "target_reason", "Jarak antarpulau jauh");
        var local = local("13", id);
        assertThat(sumbar.get("/program/" + local + "/geser")
                        .page()
                        .select("tbody")
                        .text())
                .contains("Sasaran 100 UMKM 100 UMKM 60 UMKM, pesisir lebih dulu Disesuaikan", "Jarak antarpulau jauh")
                .doesNotContain("Usulan perubahan");

        amend(national, id, "G24-1", new Said("Perajin mahir digital dan foto", "200 UMKM", DEFINITION + " dan lulus"));

        var page = sumbar.get("/program/" + local + "/geser").page();
        assertThat(page.text()).contains("Ada 2 usulan perubahan dari atas dan 1 bagian yang diubah di kedua sisi.");
        assertThat(page.select("tbody tr")).hasSize(3);
        assertThat(page.select("form[action$=penerapan]")).hasSize(2);
        assertThat(page.select("form[action$=ketetapan]")).hasSize(1);
        assertThat(isSummed("13", local)).isFalse();

        // taking what is offered leaves the own words alone
        take(sumbar, local, "TITLE");
        take(sumbar, local, page.select("[name=part][value^=DEFINITION]").val());
        assertThat(isSummed("13", local)).isTrue();
        assertThat(sumbar.get("/program/" + local).page().text())
                .contains("Perajin mahir digital dan foto", "60 UMKM, pesisir lebih dulu", DEFINITION + " dan lulus");
        assertThat(sumbar.get("/program/" + id + "/tanggapan").page().text()).contains("versi 1; sekarang versi 2");

        // the conflict is not offered, and is settled with a reason
        var refused = sumbar.post("/program/" + local + "/geser/penerapan", "part", "TARGET");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().text()).contains("Bagian ini tidak ditawarkan");
        var unreasoned = sumbar.post("/program/" + local + "/geser/ketetapan", "part", "TARGET", "reason", "ya");
        assertThat(unreasoned.status()).isEqualTo(422);
        assertThat(unreasoned.page().select("#reason").text()).isEqualTo("ya");
        assertThat(unreasoned.page().select("#reason-error")).hasSize(1);
        var kept = sumbar.submit(
                "/program/" + local + "/geser/ketetapan", "part", "TARGET", "reason", "Anggaran daerah tetap");
        assertThat(kept.page().text())
                .contains("Alasan tersimpan", "Tidak ada usulan perubahan dari atas.", "Anggaran daerah tetap");
        assertThat(sumbar.get("/program/" + id + "/tanggapan").page().text())
                .contains("Disesuaikan", "Anggaran daerah tetap")
                .doesNotContain("sekarang versi 2");

        // a further change of the same part is asked about again
        amend(national, id, "G24-1", new Said("Perajin mahir digital dan foto", "300 UMKM", DEFINITION + " dan lulus"));
        assertThat(sumbar.get("/program/" + local + "/geser")
                        .page()
                        .select("tbody tr")
                        .text())
                .contains("Diubah di kedua sisi", "300 UMKM");
    }

    @Test
    void comparesARegencyWithItsProvinceAndShowsTheNationToo() {
        var national = secretary("00");
        var id = programme(national, "G24-2", new Said("Kriya unggulan daerah", "Satu lini desain", DEFINITION));
        var province = secretary("14");
        adapt(province, id, "target", "Dua lini desain", "target_reason", "Sentra Riau lebih banyak");
        var ofProvince = local("14", id);
        var regency = secretary("14.01");
        regency.get("/program/" + ofProvince + "/tanggapan");
        regency.post("/program/" + ofProvince + "/penerimaan");
        var local = local("14.01", ofProvince);

        amend(national, id, "G24-2", new Said("Kriya unggulan daerah", "Tiga lini desain", DEFINITION));
        assertThat(regency.get("/program/" + local + "/geser").page().text()).contains("Selaras seluruhnya");
        amendedByProvince(ofProvince, "Empat lini desain");

        var row = regency.get("/program/" + local + "/geser").page().select("tbody tr");
        assertThat(row.text()).contains("Empat lini desain Nasional: Tiga lini desain Dua lini desain Dua lini desain");
        take(regency, local, "TARGET");
        assertThat(regency.get("/program/" + local).page().text()).contains("Empat lini desain");

        // nobody else sees it, and another council may not act on it
        assertThat(secretary("15").get("/program/" + local + "/geser").status()).isEqualTo(404);
        assertThat(province.get("/program/" + local + "/geser").page().select("form[action*=geser]"))
                .isEmpty();
        assertThat(province.post("/program/" + local + "/geser/penerapan", "part", "TITLE")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void tellsTheNationWhoDiffersWhereAndWhatEverybodyChanges() {
        var national = secretary("00");
        var id = programme(national, "G24-3", new Said("Pewarna alam lestari", "Satu sentra", DEFINITION));
        for (var region : List.of("16", "17", "18")) {
            adapt(secretary(region), id, "target", "Sentra " + region, "target_reason", "Hasil Rakerda " + region);
        }
        for (var region : List.of("19", "21")) {
            var council = secretary(region);
            council.get("/program/" + id + "/tanggapan");
            council.post("/program/" + id + "/penerimaan");
        }
        var declining = secretary("31");
        declining.get("/program/" + id + "/penolakan");
        declining.post("/program/" + id + "/penolakan", "reason", "Belum ada anggaran");

        var page = national.get("/program/" + id + "/geser-daerah").page();
        assertThat(page.text())
                .contains("5 dewan mengambil program ini, 1 tidak mengambilnya", "Sasaran diubah oleh 60% dewan");
        assertThat(page.select("#daftar tbody tr")).hasSize(4);
        assertThat(page.select("#daftar tbody").text()).contains("Seluruh program Ditinggalkan", "Belum ada anggaran");
        assertThat(national.get("/program/" + id + "/geser-daerah?kelas=ADAPTED&cari=Lampung&urut=-dewan")
                        .page()
                        .select("#daftar tbody tr")
                        .eachText())
                .singleElement()
                .satisfies(row -> assertThat(row).contains("Sentra 18", "Hasil Rakerda 18"));
        assertThat(national.get("/program/" + id + "/geser-daerah/unduhan.xlsx").contentType())
                .contains("spreadsheetml");
        assertThat(national.get("/program/geser?tahun=2024")
                        .page()
                        .select("tr:contains(Pewarna alam lestari)")
                        .text())
                .contains("Tinjau kembali", "60%");
    }

    @Test
    void isTheSameForPrograms() {
        var person = people.person("SECRETARY", "32");
        var national = secretary("00");
        var id = programme(national, "G24-4", new Said("Regenerasi perajin muda", "20 perajin", DEFINITION));
        var web = Web.signedInAs(person, port);
        adapt(web, id, "title", "Penerus perajin Jawa Barat", "title_reason", "Nama program daerah");
        var local = local("32", id);
        amend(national, id, "G24-4", new Said("Regenerasi penenun muda", "25 perajin", DEFINITION));
        var api = Api.of(person, people, port);
        var drift = "/api/v1/programmes/" + local + "/drift";

        assertThat(said(api.get(drift))).contains("\"above_version\":2", "\"taken_version\":1", "CONFLICT", "OFFERED");
        assertThat(api.post(drift + "/acceptance", "{\"part\":\"TITLE\"}").status())
                .isEqualTo(422);
        assertThat(said(api.post(drift + "/acceptance", "{\"part\":\"TARGET\"}")))
                .contains("\"here\":\"25 perajin\"");
        assertThat(said(api.post(drift + "/keeping", "{\"part\":\"TITLE\"}"))).contains("reason");
        assertThat(said(api.post(drift + "/keeping", "{\"part\":\"TITLE\",\"reason\":\"Sudah dikenal\"}")))
                .contains("Sudah dikenal", "\"taken_version\":2")
                .doesNotContain("CONFLICT");
        assertThat(said(Api.of(people.person("SECRETARY", "00"), people, port)
                        .get("/api/v1/programmes/" + id + "/drifts")))
                .contains("Penerus perajin Jawa Barat");
    }

    @Test
    void refusesWhatChangedWhileSomebodyLooked() {
        var national = secretary("00");
        var id = programme(national, "G24-5", new Said("Pasar kriya", "Satu pameran", DEFINITION));
        var council = secretary("33");
        council.get("/program/" + id + "/tanggapan");
        council.post("/program/" + id + "/penerimaan");
        var local = local("33", id);
        amend(national, id, "G24-5", new Said("Pasar kriya", "Dua pameran", DEFINITION));
        var seen = council.get("/program/" + local + "/geser")
                .page()
                .select("[name=seen]")
                .val();
        amend(national, id, "G24-5", new Said("Pasar kriya", "Tiga pameran", DEFINITION));

        var late = council.post("/program/" + local + "/geser/penerapan", "part", "TARGET", "seen", seen);
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.page().text()).contains("baru saja berubah lagi", "Tiga pameran");
    }

    private static String said(Api.Answer answer) {
        return answer.response().body();
    }

    private Web secretary(String region) {
        return Web.signedInAs(people.person("SECRETARY", region), port);
    }

    private static void adapt(Web council, UUID id, String... fields) {
        council.get("/program/" + id + "/penyesuaian");
        council.submit("/program/" + id + "/penyesuaian", fields);
    }

    private static void take(Web council, UUID local, String part) {
        council.get("/program/" + local + "/geser");
        assertThat(council.submit("/program/" + local + "/geser/penerapan", "part", part)
                        .page()
                        .text())
                .contains("Usulan perubahan diterapkan");
    }

    private static UUID programme(Web national, String code, Said said) {
        var id = UUID.randomUUID();
        national.get("/program/baru");
        national.post("/program", fields(code, said, "id", id.toString(), "indicators.0.id", ""));
        national.post("/program/" + id + "/penerbitan");
        return id;
    }

    private static void amend(Web national, UUID id, String code, Said said) {
        var indicator = national.get("/program/" + id + "/perubahan")
                .page()
                .select("[name=indicators.0.id]")
                .val();
        national.post("/program/" + id, fields(code, said, "why", "Rapat koordinasi", "indicators.0.id", indicator));
    }

    private static String[] fields(String code, Said said, String... more) {
        var fields = new ArrayList<>(List.of(more));
        fields.addAll(List.of("year", "2024", "code", code, "title", said.title(), "target", said.target()));
        fields.addAll(
                List.of("purpose", "Perajin memasarkan karyanya sendiri", "indicators.0.name", "Perajin terlayani"));
        fields.addAll(List.of("indicators.0.definition", said.definition(), "indicators.0.unit", "perajin"));
        fields.addAll(List.of("indicators.0.target", "100"));
        return fields.toArray(String[]::new);
    }

    /** A province's version has no form of its own yet through which only its wording changes: its answer does it. */
    private void amendedByProvince(UUID ofProvince, String target) {
        people.asOwner(db -> {
            db.sql("UPDATE programme.programme SET target = :target, version = version + 1 WHERE id = :id")
                    .param("target", target)
                    .param("id", ofProvince)
                    .update();
            return db.sql("SELECT programme.keep_version(:id, 'Rakerda')")
                    .param("id", ofProvince)
                    .query(Integer.class)
                    .single();
        });
    }

    private UUID local(String region, UUID source) {
        return people.asOwner(db -> db.sql("""
                        SELECT id FROM programme.programme
                         WHERE organisation_id = :council AND source_id = :source AND state = 'PUBLISHED'
                        """)
                .param("council", people.council(region))
                .param("source", source)
                .query(UUID.class)
                .single());
    }

    private boolean isSummed(String region, UUID local) {
        return people.asOwner(db -> db.sql("""
                        SELECT comparable FROM programme.indicator_figure WHERE organisation_id = :council AND programme_id = :local
                        """)
                .param("council", people.council(region))
                .param("local", local)
                .query(Boolean.class)
                .single());
    }
}
