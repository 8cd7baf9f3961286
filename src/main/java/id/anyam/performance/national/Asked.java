package id.anyam.performance.national;

import java.util.Optional;
import java.util.UUID;

/**
 * What an address asks of a list; each list takes what concerns it.
 *
 * @param jawaban an answer, {@code SUDAH} for any, or {@code BELUM} for none
 * @param celah only decisions that no programme answers
 * @param urut number of the column to sort by, from 1, with a minus for downwards
 */
record Asked(
        Optional<Integer> tahun,
        Optional<String> daerah,
        Optional<UUID> program,
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
