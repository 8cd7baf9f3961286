package id.anyam.programme.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.ServerTest;
import id.anyam.TestPeople;
import id.anyam.Web;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The thread from a decision of Rakernas 2022 to what provinces and regencies made of its programme. */
@ServerTest
class AdoptionScreenTest {

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    @Test
    void carriesADecisionDownToEveryCouncilAndBack() {
        var national = secretary("00");
        var decision = decisionOfRakernas();
        var id = nationalProgramme(national, decision, "N23-1", "2023");
        assertThat(national.get("/program/" + id).page().select(".thread").text())
                .contains("Perajin menguasai pemasaran digital", "552 dewan di bawah", "Belum menjawab 552");

        // Jawa Timur adapts: the islands first
        var jatim = secretary("35");
        assertThat(jatim.get("/program/tanggapan?tahun=2023").page().text())
                .contains("Perajin mahir digital", "Belum menjawab");
        jatim.get("/program/" + id + "/penyesuaian");
        var unreasoned = jatim.post("/program/" + id + "/penyesuaian", "target", "38 × 40 UMKM, pulau lebih dulu");
        assertThat(unreasoned.status()).isEqualTo(422);
        assertThat(unreasoned.page().select("#target_reason-error").text()).contains("alasan");
        assertThat(unreasoned.page().select("#target").text()).isEqualTo("38 × 40 UMKM, pulau lebih dulu");
        var adapted = jatim.submit(
                "/program/" + id + "/penyesuaian",
                "target",
                "38 × 40 UMKM, pulau lebih dulu",
                "target_reason",
                "Perajin kepulauan minim akses pendampingan",
                "indicators.0.target",
                "1520");
        assertThat(adapted.page().text())
                .contains("Program disesuaikan", "N23-1/35", "1.520 perajin", "Perajin mahir digital");
        assertThat(adapted.page().select("del").text()).contains("100 UMKM tiap provinsi");
        var jatimVersion = ownProgramme("35", id);

        // Sumenep adopts Jawa Timur's version, not the national one
        var sumenep = secretary("35.29");
        assertThat(sumenep.get("/program/" + id + "/tanggapan").location())
                .contains("/program/" + jatimVersion + "/tanggapan");
        var answer = sumenep.get("/program/" + jatimVersion + "/tanggapan").page();
        assertThat(answer.text()).contains("pulau lebih dulu", "Nasional: 100 UMKM tiap provinsi");
        sumenep.submit("/program/" + jatimVersion + "/penerimaan");
        sumenep.post("/program/" + id + "/penerimaan");
        var own = sumenep.get("/program?tahun=2023").page();
        assertThat(own.select("tbody tr")).hasSize(1);
        assertThat(own.text()).contains("N23-1/35.29", "Dari tingkat atas");
        assertThat(sumenep.get("/program/" + ownProgramme("35.29", jatimVersion))
                        .page()
                        .select(".thread")
                        .text())
                .contains("Keputusan", "Program nasional", "Program provinsi")
                .doesNotContain("akibat");

        // Kutai Timur adapts the national one, for Kalimantan Timur is silent; another declines
        var kutim = secretary("64.08");
        kutim.get("/program/" + id + "/penyesuaian");
        assertThat(kutim.submit(
                                "/program/" + id + "/penyesuaian",
                                "target",
                                "60 UMKM, mulai dari pesisir",
                                "target_reason",
                                "Hasil Rakerda Kutai Timur",
                                "indicators.0.definition",
                                "Hadir sedikitnya sehari",
                                "indicators.0.reason",
                                "Pelatihan di kecamatan hanya sehari")
                        .page()
                        .text())
                .contains("Definisi berbeda");
        var berau = secretary("64.03");
        berau.get("/program/" + id + "/penolakan");
        assertThat(berau.post("/program/" + id + "/penolakan", "reason", "").status())
                .isEqualTo(422);
        berau.post("/program/" + id + "/penolakan", "reason", "Belum ada anggaran tahun ini");

        var overview = national.get("/program/" + id + "/jawaban?tingkat=REGENCY&cari=Kutai+Timur")
                .page();
        assertThat(overview.select("tbody").text())
                .contains(
                        "Disesuaikan", "60 UMKM, mulai dari pesisir", "Hasil Rakerda Kutai Timur", "Perajin terlayani");
        assertThat(overview.select(".figure__value").eachText()).containsExactly("1", "2", "1", "548");
        assertThat(national.get("/program/" + id + "/jawaban?cari=Sumenep")
                        .page()
                        .select("tbody")
                        .text())
                .contains("Diambil", "menurut versi provinsi");
        assertThat(national.get("/program/" + id + "/jawaban?jawaban=DECLINED")
                        .page()
                        .select("tbody")
                        .text())
                .contains("Berau", "Belum ada anggaran tahun ini");
        assertThat(national.get("/program/" + id + "/jawaban?jawaban=SILENT")
                        .page()
                        .select(".paging")
                        .text())
                .contains("548");
        assertThat(jatim.get("/program/" + jatimVersion + "/jawaban")
                        .page()
                        .select(".figure__value")
                        .eachText())
                .containsExactly("1", "0", "0", "37");
        assertThat(national.get("/program/" + id + "/jawaban/unduhan.xlsx").contentType())
                .contains("spreadsheetml");

        // each council sees its own segment only
        assertThat(berau.get("/program/" + jatimVersion).status()).isEqualTo(404);
        assertThat(berau.get("/program/" + id + "/jawaban?jawaban=ADAPTED")
                        .page()
                        .select("tbody tr"))
                .isEmpty();
    }

    @Test
    void letsAnAnswerChangeUntilItsActivitiesAreApproved() {
        var id = nationalProgramme(secretary("00"), decisionOfRakernas(), "N24-9", "2024");
        var council = secretary("73.01");
        council.get("/program/" + id + "/tanggapan");
        council.post("/program/" + id + "/penerimaan");
        var first = ownProgramme("73.01", id);

        council.post("/program/" + id + "/penolakan", "reason", "Sudah tercakup program dinas");
        assertThat(council.get("/program/" + first).page().text()).contains("Ditarik", "Sudah tercakup program dinas");
        assertThat(council.get("/program/" + id + "/tanggapan").page().text()).contains("Tidak diambil");

        council.post("/program/" + id + "/penerimaan");
        var second = ownProgramme("73.01", id);
        assertThat(second).isNotEqualTo(first);
        approvedActivity(second);
        var refused = council.post("/program/" + id + "/penolakan", "reason", "Berubah pikiran lagi");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#reason-error").text()).contains("kegiatan yang disetujui");

        assertThat(council.submit("/program/" + id + "/penyesuaian", "title", "PERAJIN mahir: digital.")
                        .page()
                        .text())
                .contains("tercatat sebagai diambil");
    }

    @Test
    void showsThatTheOriginalChangedAfterTheAnswer() {
        var national = secretary("00");
        var id = nationalProgramme(national, decisionOfRakernas(), "N25-9", "2025");
        var council = secretary("73.02");
        council.get("/program/" + id + "/tanggapan");
        council.post("/program/" + id + "/penerimaan");
        var indicator = national.get("/program/" + id + "/perubahan")
                .page()
                .select("[name=indicators.0.id]")
                .val();

        national.post(
                "/program/" + id,
                "year",
                "2025",
                "code",
                "N25-9",
                "title",
                "Perajin mahir digital",
                "purpose",
                "Perajin memasarkan karyanya sendiri",
                "target",
                "200 UMKM tiap provinsi",
                "indicators.0.id",
                indicator,
                "indicators.0.name",
                "Perajin terlayani",
                "indicators.0.definition",
                "Mengikuti sampai selesai",
                "indicators.0.unit",
                "perajin",
                "indicators.0.target",
                "200",
                "why",
                "Anggaran bertambah");

        assertThat(council.get("/program/" + id + "/tanggapan").page().text()).contains("versi 1; sekarang versi 2");
        council.submit("/program/" + id + "/penerimaan");
        assertThat(council.get("/program/" + ownProgramme("73.02", id)).page().text())
                .contains("200 UMKM tiap provinsi", "Versi 2", "200 perajin");
    }

    private Web secretary(String region) {
        return Web.signedInAs(people.person("SECRETARY", region), port);
    }

    private static String nationalProgramme(Web national, UUID decision, String code, String year) {
        var id = UUID.randomUUID().toString();
        national.get("/program/baru");
        national.post(
                "/program",
                "id",
                id,
                "year",
                year,
                "code",
                code,
                "title",
                "Perajin mahir digital",
                "purpose",
                "Perajin memasarkan karyanya sendiri",
                "target",
                "100 UMKM tiap provinsi",
                "bidang",
                "Daya Saing",
                "decisions",
                decision.toString(),
                "answer_by",
                "2022-12-31",
                "indicators.0.name",
                "Perajin terlayani",
                "indicators.0.definition",
                "Mengikuti sampai selesai",
                "indicators.0.unit",
                "perajin",
                "indicators.0.target",
                "22080");
        national.post("/program/" + id + "/penerbitan");
        return id;
    }

    private UUID decisionOfRakernas() {
        return people.asOwner(db -> {
            var meeting = db.sql("""
                            INSERT INTO meeting.meeting (organisation_id, kind, title, starts_at, ends_at, zone, place, mode, state, announced_at, held_at)
                            VALUES (:council, 'RAKERNAS', 'Rakernas Dekranas 2022', '2022-09-20 02:00+00', '2022-09-20 09:00+00',
                                    'Asia/Jakarta', 'Sekretariat Wakil Presiden', 'HYBRID', 'HELD', '2022-09-01 02:00+00', '2022-09-20 09:00+00')
                            RETURNING id
                            """)
                    .param("council", people.council("00"))
                    .query(UUID.class)
                    .single();
            return db.sql("""
                            INSERT INTO meeting.decision (organisation_id, meeting_id, number, kind, text, levels)
                            VALUES (:council, :meeting, 3, 'PROGRAMME', 'Perajin menguasai pemasaran digital', '{PROVINCE,REGENCY}')
                            RETURNING id
                            """)
                    .param("council", people.council("00"))
                    .param("meeting", meeting)
                    .query(UUID.class)
                    .single();
        });
    }

    private UUID ownProgramme(String region, Object source) {
        return people.asOwner(db -> db.sql("""
                        SELECT id FROM programme.programme
                         WHERE organisation_id = :council AND source_id = :source AND state = 'PUBLISHED'
                        """)
                .param("council", people.council(region))
                .param("source", UUID.fromString(source.toString()))
                .query(UUID.class)
                .single());
    }

    private void approvedActivity(UUID programme) {
        people.asOwner(db -> db.sql("""
                        INSERT INTO programme.activity (organisation_id, programme_id, kind, title, region_code, starts_on, ends_on,
                                                        audience, quota, responsible, output_unit, output_target, state)
                        SELECT organisation_id, id, 'TRAINING', 'Pelatihan lokapasar', '73.01', '2024-05-01', '2024-05-03',
                               'Perajin', 20, 'Sekretaris', 'perajin', 20, 'APPROVED'
                          FROM programme.programme WHERE id = :programme
                        """).param("programme", programme).update());
    }
}
