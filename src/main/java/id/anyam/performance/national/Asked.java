package id.anyam.performance.national;

import java.util.Optional;
import java.util.UUID;

/**
 * What an address asks of a list; each list takes what concerns it.
 *
 * @param sendiri only the council itself, nothing below it
 * @param jawaban an answer, {@code SUDAH} for any, or {@code BELUM} for who has not given one
 * @param sumber money of one source; activities are then only those whose money counts
 * @param celah only decisions that no programme answers
 * @param urut number of the column to sort by, from 1, with a minus for downwards
 */
record Asked(
        Optional<Integer> tahun,
        Optional<String> daerah,
        Optional<String> sendiri,
        Optional<UUID> program,
        Optional<UUID> indikator,
        Optional<String> jawaban,
        Optional<String> sumber,
        Optional<String> celah,
        Optional<String> cari,
        Optional<String> urut,
        Optional<String> halaman) {

    String words() {
        return cari.map(String::strip).orElse("");
    }
}
