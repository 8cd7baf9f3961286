package id.anyam.region;

import id.anyam.shared.RuleViolated;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Kode wilayah of the ministry of the interior, with dots: {@code 00} the nation, {@code 64} a province,
 * {@code 64.08} a kabupaten or kota, {@code 64.08.01} a kecamatan, {@code 64.08.01.2001} a desa or kelurahan.
 * It says only that the code is well formed, not that it is in force.
 */
public record RegionCode(String value) implements Comparable<RegionCode> {

    private static final Pattern WELL_FORMED = Pattern.compile("\\d\\d(\\.\\d\\d(\\.\\d\\d(\\.\\d{4})?)?)?");
    public static final RegionCode NATION = new RegionCode("00");

    public RegionCode {
        if (!WELL_FORMED.matcher(value).matches()) {
            throw new RuleViolated("region.code.malformed", value);
        }
    }

    /** How far below the nation: 0 nation, 1 province, 2 kabupaten or kota, 3 kecamatan, 4 desa or kelurahan. */
    public int depth() {
        return switch (value.length()) {
            case 2 -> value.equals("00") ? 0 : 1;
            case 5 -> 2;
            case 8 -> 3;
            default -> 4;
        };
    }

    public Optional<RegionCode> parent() {
        return switch (depth()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(NATION);
            default -> Optional.of(new RegionCode(value.substring(0, value.lastIndexOf('.'))));
        };
    }

    /** Whether {@code other} lies within this region (a region does not lie within itself). */
    public boolean contains(RegionCode other) {
        return depth() == 0 ? other.depth() > 0 : other.value.startsWith(value + ".");
    }

    /** The zone of the province (WIB, WITA or WIT; law: Keppres 41/1987); Jakarta's for the nation. */
    public ZoneId zone() {
        var zone = switch (value.substring(0, 2)) {
            case "51", "52", "53", "63", "64", "65" -> "Asia/Makassar";
            case String province when province.startsWith("7") -> "Asia/Makassar";
            case String province when province.startsWith("8") || province.startsWith("9") -> "Asia/Jayapura";
            default -> "Asia/Jakarta";
        };
        return ZoneId.of(zone);
    }

    @Override
    public int compareTo(RegionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
