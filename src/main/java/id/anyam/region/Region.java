package id.anyam.region;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A region as the register has it.
 *
 * @param name as registered, without {@code Kec.} or {@code Desa}; with {@code Kabupaten} or {@code Kota}
 * @param path for people, from the region upwards: {@code Desa X, Kec. Y, Kabupaten Z, Provinsi W}
 * @param validFrom first day on which the code is in force
 * @param validTo first day on which it no longer is; empty while it is
 */
public record Region(
        RegionCode code, RegionKind kind, String name, String path, LocalDate validFrom, Optional<LocalDate> validTo) {

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && validTo.map(day::isBefore).orElse(true);
    }
}
