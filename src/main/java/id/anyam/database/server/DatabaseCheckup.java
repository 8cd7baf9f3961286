package id.anyam.database.server;

import id.anyam.shared.Check;
import id.anyam.shared.Check.Finding;
import id.anyam.shared.Checkup;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether the server keeps what it is given, and lets nobody in by a back door. */
@Component
@Order(20)
class DatabaseCheckup implements Checkup {

    private final JdbcClient db;
    private final Clock clock;

    DatabaseCheckup(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public List<Check> checks() {
        return List.of(
                new Check("PostgreSQL 18", this::version),
                new Check("Tulisan sampai ke disk (fsync)", () -> on("fsync")),
                new Check("Halaman utuh (full_page_writes)", () -> on("full_page_writes")),
                new Check("Jawaban setelah tersimpan", () -> on("synchronous_commit")),
                new Check("Checksum data", () -> on("data_checksums")),
                new Check("Huruf basis data", this::encoding),
                new Check("Zona waktu basis data", this::zones),
                new Check("Jam program dan basis data", this::clocks),
                new Check("Sambungan tersisa", this::connections),
                new Check("Peran pemilik tertutup", () -> role(DatabaseRoles.OWNER, "NOT rolcanlogin")),
                new Check(
                        "Peran migrasi tertutup",
                        () -> role(DatabaseRoles.MIGRATOR, "NOT rolcanlogin AND NOT rolsuper")),
                new Check(
                        "Peran aplikasi tanpa jalan pintas",
                        () -> role(DatabaseRoles.APP, "NOT rolsuper AND NOT rolbypassrls")),
                new Check("Peran cadangan hanya membaca", this::backupReadsOnly),
                new Check("Versi skema", this::migrations),
                new Check("Peristiwa antarmodul", this::events),
                new Check("Tabel sesi", this::sessions));
    }

    private Finding version() {
        var version = ask("SHOW server_version");
        return Finding.of(version.startsWith("18"), version, "Pindahkan ke PostgreSQL 18.");
    }

    private Finding on(String setting) {
        var value = ask("SHOW " + setting);
        return Finding.of(
                value.equals("on"),
                value,
                "Atur " + setting + " = on; tanpa itu data dapat hilang ketika listrik padam.");
    }

    private Finding encoding() {
        var encoding = ask("SHOW server_encoding");
        return Finding.of(encoding.equals("UTF8"), encoding, "Buat ulang basis data dengan ENCODING 'UTF8'.");
    }

    private Finding zones() {
        var hours = ask("""
                SELECT string_agg(extract(hour FROM timestamptz '2026-01-01 00:00Z' AT TIME ZONE z)::text, ' ' ORDER BY z)
                  FROM unnest(ARRAY['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura']) AS z
                """);
        return Finding.of(
                hours.equals("7 9 8"), "WIB, WIT, WITA " + hours, "Pasang data zona waktu di server basis data.");
    }

    private Finding clocks() {
        var theirs = db.sql("SELECT clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
        var apart = Duration.between(theirs, clock.instant()).abs();
        return Finding.of(
                apart.toMillis() < 2_000,
                "selisih " + apart.toMillis() + " ms",
                "Samakan jam kedua mesin dengan NTP (timedatectl).");
    }

    private Finding connections() {
        var free = Integer.parseInt(ask("""
                SELECT current_setting('max_connections')::int - count(*) FROM pg_stat_activity WHERE backend_type = 'client backend'
                """));
        return Finding.of(free >= 10, Integer.toString(free), "Naikkan max_connections atau kurangi anyam.db.pool.");
    }

    private Finding role(String role, String rule) {
        var fine = ask("SELECT coalesce(bool_and(" + rule + "), false) FROM pg_roles WHERE rolname = '" + role + "'");
        return Finding.of(
                fine.equals("true"),
                role,
                "Mulai ulang Anyam dengan administrator basis data; ia membetulkan perannya.");
    }

    private Finding backupReadsOnly() {
        var fine = ask("""
                SELECT coalesce(bool_and(NOT rolsuper AND 'default_transaction_read_only=on' = ANY (rolconfig)), false)
                  FROM pg_roles WHERE rolname = 'anyam_backup'
                """);
        return Finding.of(fine.equals("true"), DatabaseRoles.BACKUP, "Mulai ulang Anyam; ia membetulkan perannya.");
    }

    private Finding migrations() {
        var newest = SchemaVersion.ofProgram();
        var there = Integer.parseInt(ask(SchemaVersion.OF_DATABASE));
        var found = "basis data " + there + ", program " + newest;
        if (there > newest) {
            return Finding.failed(found, "Pasang program yang lebih baru; basis data ini sudah lebih maju.");
        }
        return Finding.of(
                there == newest, found, "Mulai ulang dengan ./anyam serve; ia membawa basis data ke versi ini.");
    }

    private Finding events() {
        var stuck = ask("""
                SELECT count(*) FROM database.event_publication
                 WHERE completion_date IS NULL AND publication_date < clock_timestamp() - interval '1 hour'
                """);
        return Finding.of(
                stuck.equals("0"),
                stuck + " tertahan lebih dari satu jam",
                "Lihat catatan program; mulai ulang mengirimnya lagi.");
    }

    private Finding sessions() {
        var stale = Long.parseLong(ask("""
                SELECT count(*) FROM database.http_session
                 WHERE expiry_time < (extract(epoch FROM clock_timestamp()) - 86400) * 1000
                """));
        return stale < 1000
                ? Finding.good(stale + " kedaluwarsa")
                : Finding.note(
                        stale + " kedaluwarsa", "Biarkan ./anyam serve berjalan; ia membersihkannya setiap menit.");
    }

    private String ask(String sql) {
        return String.valueOf(db.sql(sql).query().singleValue());
    }
}
