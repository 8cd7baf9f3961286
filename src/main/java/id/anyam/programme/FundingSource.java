package id.anyam.programme;

/** Where the money of a budget line comes from; a council lives on grants, agencies' own activities and others. */
public enum FundingSource {
    HIBAH_APBD,
    KEGIATAN_OPD,
    CSR_TJSL,
    SPONSOR,
    HASIL_USAHA_GALERI,
    IURAN_DONASI,
    DANA_PUSAT,
    DANA_DESA,
    SWADAYA;

    /** Whether the money counts only when it is said which organisation pays it. */
    public boolean needsPayer() {
        return this == KEGIATAN_OPD;
    }

    /** Message key of its name. */
    public String label() {
        return "shared.funding." + name();
    }
}
