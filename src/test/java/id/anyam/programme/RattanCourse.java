package id.anyam.programme;

import static org.assertj.core.api.Assertions.assertThat;

import id.anyam.TestPeople;
import id.anyam.Web;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Kutai Timur's rattan course of 2023, planned on screen by its secretary. */
final class RattanCourse {

    private final Web secretary;
    private final UUID programme;
    private final UUID opd;

    private RattanCourse(Web secretary, UUID programme, UUID opd) {
        this.secretary = secretary;
        this.programme = programme;
        this.opd = opd;
    }

    static RattanCourse of(TestPeople people, Web secretary) {
        return new RattanCourse(secretary, programme(people), agency(people));
    }

    /** A published programme of the council for 2023. */
    static UUID programme(TestPeople people) {
        return people.asOwner(db -> db.sql("""
                INSERT INTO programme.programme (organisation_id, year, code, title, purpose, target, state, published_at)
                VALUES (:council, 2023, :code, 'Perajin rotan naik kelas', 'tujuan', 'sasaran', 'PUBLISHED', now()) RETURNING id
                """)
                .param("council", people.council("64.08"))
                .param("code", "K" + UUID.randomUUID().toString().substring(0, 8))
                .query(UUID.class)
                .single());
    }

    private static UUID agency(TestPeople people) {
        return people.asOwner(db -> db.sql("""
                INSERT INTO organisation.organisation (kind, parent_id, region_code, name, short_name, zone)
                VALUES ('OPD', :council, '64.08', 'Dinas Koperasi dan UKM Kutai Timur', 'Dinas Koperasi', 'Asia/Makassar') RETURNING id
                """)
                .param("council", people.council("64.08"))
                .query(UUID.class)
                .single());
    }

    UUID programme() {
        return programme;
    }

    /** The agency that pays a part of it. */
    UUID agency() {
        return opd;
    }

    /** Plans it; returns where it is. */
    String plan(String title, String quota) {
        var form = secretary.get("/kegiatan/baru?program=" + programme).page();
        var id = form.selectFirst("input[name=id]").attr("value");
        return accepted(secretary.post("/kegiatan", fields(title, quota, "id", id, "programme", programme.toString())));
    }

    static String[] fields(String title, String quota, String... more) {
        var fields = new ArrayList<>(List.of(
                "title", title,
                "kind", "TRAINING",
                "region", "64.08",
                "place", "Sangatta",
                "starts_on", "2023-03-06",
                "ends_on", "10/06/2023",
                "craft", "Anyaman rotan"));
        fields.addAll(List.of(
                "audience", "Perajin rotan pemula",
                "quota", quota,
                "responsible", "Bidang Daya Saing",
                "output_unit", "perajin",
                "output_target", "30"));
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }

    /** Writes its budget: materials from the grant, speakers from the agency's own activity. */
    void budget(String activity, String fromAgency) {
        var version = secretary
                .get(activity + "/anggaran")
                .page()
                .selectFirst("input[name=version]")
                .attr("value");
        accepted(secretary.post(
                activity + "/anggaran",
                List.of(
                                "version=" + version,
                                "lines.0.id=" + line(activity, 0),
                                "lines.0.description=Bahan dan alat praktik",
                                "lines.0.amount=24.000.000",
                                "lines.0.sources.0.source=HIBAH_APBD",
                                "lines.0.sources.0.amount=24.000.000",
                                "lines.1.id=" + line(activity, 1),
                                "lines.1.description=Narasumber dan pendamping",
                                "lines.1.amount=36.000.000",
                                "lines.1.sources.0.source=KEGIATAN_OPD",
                                "lines.1.sources.0.payer=" + opd,
                                "lines.1.sources.0.amount=" + fromAgency)
                        .stream()
                        .flatMap(pair -> List.of(pair.split("=", 2)).stream())
                        .toArray(String[]::new)));
    }

    /** Records what the grant paid in a quarter of 2023. */
    Web.Answer realise(String activity, int quarter, String output, String fromGrant) {
        var path = activity + "/realisasi/2023/" + quarter;
        var page = secretary.get(path).page();
        return secretary.post(
                path,
                "seen",
                page.select("input[name=seen]").attr("value"),
                "output",
                output,
                "spending.0.allocation",
                page.select("input[name=spending.0.allocation]").attr("value"),
                "spending.0.amount",
                fromGrant);
    }

    private static String accepted(Web.Answer answer) {
        assertThat(answer.status()).as(answer.page().select(".summary").text()).isEqualTo(303);
        return answer.location().orElseThrow();
    }

    private static String line(String activity, int number) {
        return UUID.nameUUIDFromBytes((activity + number).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
