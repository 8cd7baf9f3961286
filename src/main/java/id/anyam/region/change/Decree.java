package id.anyam.region.change;

import java.time.LocalDate;

/**
 * What an act rests on.
 *
 * @param citation as one cites it, such as UU 20 Tahun 2012
 * @param on first day on which it holds
 */
record Decree(String citation, LocalDate on) {}
