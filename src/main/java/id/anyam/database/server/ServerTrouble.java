package id.anyam.database.server;

import id.anyam.shared.DiskTrouble;
import java.sql.SQLException;

/** Why a database server cannot be used, in one sentence for an operator. */
final class ServerTrouble {

    private ServerTrouble() {}

    static String sentence(SQLException e, PostgresServer server) {
        var state = e.getSQLState() == null ? "" : e.getSQLState();
        var place = server.embedded() ? "PostgreSQL di folder data" : "Server basis data " + server.url();
        return switch (state) {
            case "08000", "08001", "08004", "08006" ->
                place + " tidak dapat dihubungi; periksa apakah server hidup dan ANYAM_DB_URL benar.";
            case "28P01", "28000" ->
                place + " menolak peran atau sandi; periksa ANYAM_DB_PASSWORD (peran anyam_app)"
                        + " dan ANYAM_DB_ADMIN_USER dengan ANYAM_DB_ADMIN_PASSWORD.";
            case "3D000" -> place + " tidak mempunyai basis data itu; buat dengan CREATE DATABASE, lalu coba lagi.";
            case "42501" -> place + " tidak memberi hak yang diperlukan; periksa hak ANYAM_DB_ADMIN_USER.";
            case "53100" -> place + " kehabisan ruang disk; kosongkan disk, lalu coba lagi.";
            case "53300" -> place + " kehabisan sambungan; naikkan max_connections atau kurangi anyam.db.pool.";
            case "57P03" -> place + " sedang mulai atau berhenti; coba lagi sebentar lagi.";
            default ->
                place + " tidak dapat dipakai: "
                        + DiskTrouble.words(String.valueOf(e.getMessage())
                                .lines()
                                .findFirst()
                                .orElse(""));
        };
    }
}
