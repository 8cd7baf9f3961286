package id.anyam.access.matrix;

/** A policy, and whether the rows tried let the matrix allow or refuse anything that it decides. */
record Policy(String table, String name, String act, boolean permissive, boolean allowed, boolean refused) {

    /** Without it less is allowed, or of one that restricts more. */
    boolean decides() {
        return permissive ? allowed : refused;
    }

    static boolean decides(String table, String act, Attempt one) {
        return one.recipe().table().equals(table)
                && (act.equals("ALL") || one.act().equals(act))
                && one.recipe().granted().contains(one.act());
    }

    String open() {
        return switch (act) {
            case "create" -> "WITH CHECK (true)";
            case "change", "ALL" -> "USING (true) WITH CHECK (true)";
            default -> "USING (true)";
        };
    }
}
