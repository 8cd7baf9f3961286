package id.anyam.programme.matrix;

import static id.anyam.programme.matrix.Column.Belongs.ACTIVITIES;
import static id.anyam.programme.matrix.Column.Belongs.INDICATORS;
import static id.anyam.programme.matrix.Column.Belongs.MONEY;
import static id.anyam.programme.matrix.Column.Belongs.NOTHING;
import static id.anyam.programme.matrix.Column.Belongs.PROGRAMMES;
import static id.anyam.programme.matrix.Column.Holds.CHOICE;
import static id.anyam.programme.matrix.Column.Holds.DATE;
import static id.anyam.programme.matrix.Column.Holds.DECIMAL;
import static id.anyam.programme.matrix.Column.Holds.ID;
import static id.anyam.programme.matrix.Column.Holds.RUPIAH;
import static id.anyam.programme.matrix.Column.Holds.TEXT;
import static id.anyam.programme.matrix.Column.Holds.WHOLE;

import java.util.Arrays;
import java.util.List;

/** The columns of the matrix, in the order in which they are written. */
enum Column {
    BIDANG(PROGRAMMES, TEXT, 18, "bidang", "bidang kerja", "field"),
    CODE(PROGRAMMES, TEXT, 12, "code", "kode", "no program", "nomor program"),
    PROGRAMME(PROGRAMMES, TEXT, 34, "title", "nama program", "program kerja", "program", "programme", "program name"),
    PURPOSE(PROGRAMMES, TEXT, 30, "purpose", "tujuan", "maksud dan tujuan", "objective"),
    TARGET(PROGRAMMES, TEXT, 30, "target", "sasaran", "sasaran program"),
    INDICATOR(INDICATORS, TEXT, 28, "indicator", "indikator kinerja", "indikator keberhasilan"),
    DEFINITION(INDICATORS, TEXT, 28, "definition", "definisi", "definisi operasional"),
    UNIT(INDICATORS, TEXT, 12, "unit", "satuan"),
    INDICATOR_TARGET(INDICATORS, DECIMAL, 12, "target", "target", "target kinerja"),
    ACTIVITY(ACTIVITIES, TEXT, 36, "title", "nama kegiatan", "judul kegiatan", "uraian kegiatan", "aktivitas"),
    KIND(ACTIVITIES, CHOICE, 16, "kind", "jenis", "bentuk kegiatan", "type"),
    REGION(ACTIVITIES, CHOICE, 22, "region", "daerah", "lokasi", "kabupaten kota", "kode wilayah", "location"),
    PLACE(ACTIVITIES, TEXT, 22, "place", "tempat pelaksanaan", "place"),
    STARTS(
            ACTIVITIES,
            DATE,
            13,
            "starts_on",
            "tanggal mulai",
            "tgl mulai",
            "waktu mulai",
            "start",
            "start date",
            "waktu"),
    ENDS(ACTIVITIES, DATE, 13, "ends_on", "tanggal selesai", "tgl selesai", "waktu selesai", "end", "end date"),
    CRAFT(ACTIVITIES, TEXT, 18, "craft", "jenis kerajinan", "kriya", "komoditas"),
    AUDIENCE(ACTIVITIES, TEXT, 24, "audience", "sasaran kegiatan", "sasaran peserta", "participants"),
    QUOTA(ACTIVITIES, WHOLE, 9, "quota", "jumlah peserta", "banyak peserta"),
    RESPONSIBLE(ACTIVITIES, TEXT, 22, "responsible", "penanggungjawab", "pj", "pelaksana", "pic"),
    OUTPUT_TARGET(ACTIVITIES, DECIMAL, 12, "output_target", "keluaran", "output", "volume", "target"),
    OUTPUT_UNIT(ACTIVITIES, TEXT, 14, "output_unit", "satuan output", "satuan"),
    WITHOUT_COST(ACTIVITIES, CHOICE, 10, "without_cost", "gratis", "no cost"),
    LINE(MONEY, TEXT, 32, "description", "rincian", "uraian biaya", "uraian belanja", "rincian anggaran", "item"),
    LINE_AMOUNT(MONEY, RUPIAH, 16, "amount", "jumlah biaya", "total rincian"),
    SOURCE(MONEY, CHOICE, 20, "source", "sumber", "sumber anggaran", "sumber pembiayaan", "funding", "funding source"),
    OPD(MONEY, CHOICE, 24, "payer", "perangkat daerah", "dinas", "opd pembayar", "agency"),
    AMOUNT(MONEY, RUPIAH, 16, "amount", "anggaran", "biaya", "pagu anggaran", "jumlah", "nilai", "amount", "budget"),
    STATE(NOTHING, TEXT, 12, "", "keadaan"),
    NOTE(NOTHING, TEXT, 50, "", "keterangan impor"),
    PROGRAMME_ID(PROGRAMMES, ID, 10, ""),
    INDICATOR_ID(INDICATORS, ID, 10, ""),
    ACTIVITY_ID(ACTIVITIES, ID, 10, ""),
    LINE_ID(MONEY, ID, 10, "");

    /** What a column says something about. */
    enum Belongs {
        PROGRAMMES,
        INDICATORS,
        ACTIVITIES,
        MONEY,
        NOTHING
    }

    /** What stands in its cells. */
    enum Holds {
        TEXT,
        DATE,
        WHOLE,
        DECIMAL,
        RUPIAH,
        CHOICE,
        ID
    }

    private static final List<Column> MAY_BE_EMPTIED = List.of(BIDANG, PLACE, CRAFT, OPD);

    private final Belongs belongs;
    private final Holds holds;
    private final int width;
    private final String field;
    private final List<String> synonyms;

    Column(Belongs belongs, Holds holds, int width, String field, String... synonyms) {
        this.belongs = belongs;
        this.holds = holds;
        this.width = width;
        this.field = field;
        this.synonyms = List.of(synonyms);
    }

    /** Key of its heading. */
    String label() {
        return "programme.matrix.column." + name();
    }

    Holds holds() {
        return holds;
    }

    /** In characters. */
    int width() {
        return width;
    }

    /** The field of the form that it fills. */
    String field() {
        return field;
    }

    /** Other headings that councils' own tables give it. */
    List<String> synonyms() {
        return synonyms;
    }

    boolean isHidden() {
        return holds == ID;
    }

    /** A dash in it says that what stood there goes. */
    boolean mayBeEmptied() {
        return MAY_BE_EMPTIED.contains(this);
    }

    static List<Column> of(Belongs belongs) {
        return Arrays.stream(values())
                .filter(column -> column.belongs == belongs)
                .toList();
    }

    /** Whether cells merged downwards may stand for every row: words may, money would be doubled. */
    boolean mayBeMerged() {
        return belongs != MONEY || this == LINE || this == SOURCE || this == OPD;
    }
}
