package id.anyam.region;

/** What a region is in the register of the ministry of the interior. */
public enum RegionKind {
    NATION,
    PROVINCE,
    KABUPATEN,
    KOTA,
    KECAMATAN,
    DESA,
    KELURAHAN,
    DESA_ADAT;

    /** How far below the nation, as {@link RegionCode#depth()} counts. */
    public int depth() {
        return switch (this) {
            case NATION -> 0;
            case PROVINCE -> 1;
            case KABUPATEN, KOTA -> 2;
            case KECAMATAN -> 3;
            case DESA, KELURAHAN, DESA_ADAT -> 4;
        };
    }

    /** What stands before the bare name where people read it: {@code Kec.} before Donorojo; names of kabupaten and kota carry it. */
    public String before() {
        return switch (this) {
            case NATION, KABUPATEN, KOTA -> "";
            case PROVINCE -> "Provinsi ";
            case KECAMATAN -> "Kec. ";
            case DESA -> "Desa ";
            case KELURAHAN -> "Kel. ";
            case DESA_ADAT -> "Desa Adat ";
        };
    }
}
