package id.anyam.programme.drift;

/** How a part of a council's version stands to the programme above. */
enum DriftKind {
    /** Selaras: it says the same, or what it said when it was taken up. */
    ALIGNED,
    /** Disesuaikan: changed, with a reason. */
    ADAPTED,
    /** Menyimpang: changed without a reason, or so that an indicator counts something else. */
    DIVERGED,
    /** Ditinggalkan: it is there above and was left out here. */
    DROPPED,
    /** Tambahan lokal: it is only here. */
    ADDED
}
