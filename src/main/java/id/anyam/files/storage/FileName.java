package id.anyam.files.storage;

import java.util.Locale;

/** The name an upload came under: no folders, nothing invisible, at most 200 characters with its ending. */
record FileName(String stem, String ending) {

    private static final int LONGEST = 200;

    static FileName of(String typed) {
        var plain = typed.substring(Math.max(typed.lastIndexOf('/'), typed.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}<>:\"|?*]", "")
                .strip();
        var dot = plain.lastIndexOf('.');
        var ending = dot < 0 ? "" : plain.substring(dot + 1).toLowerCase(Locale.ROOT);
        if (!ending.matches("[a-z0-9]{1,5}")) {
            return new FileName(plain, "");
        }
        return new FileName(plain.substring(0, dot).strip(), ending);
    }

    boolean says() {
        return !ending.isEmpty();
    }

    /** The name to keep a file of this kind under. */
    String as(Kind kind) {
        var last = "." + (kind.goesBy(ending) ? ending : kind.ending());
        var first = stem.isEmpty() ? "berkas" : stem;
        return first.substring(0, Math.min(first.length(), LONGEST - last.length())) + last;
    }
}
