package id.anyam.performance.national;

import java.util.Map;

/**
 * A place on the tile map: every province the same size, so that none vanishes.
 *
 * @param column from 1 in the west
 * @param row from 1 in the north
 */
record Tile(String letters, int column, int row) {

    private static final Map<String, Tile> PROVINCES = Map.ofEntries(
            at("11", "AC", 1, 1),
            at("12", "SU", 2, 2),
            at("13", "SB", 2, 3),
            at("14", "RI", 3, 2),
            at("15", "JA", 3, 3),
            at("16", "SS", 3, 4),
            at("17", "BE", 2, 4),
            at("18", "LA", 3, 5),
            at("19", "BB", 5, 3),
            at("21", "KR", 5, 2),
            at("31", "JK", 5, 6),
            at("32", "JB", 5, 7),
            at("33", "JT", 6, 7),
            at("34", "YO", 6, 8),
            at("35", "JI", 7, 7),
            at("36", "BT", 4, 6),
            at("51", "BA", 8, 8),
            at("52", "NB", 9, 8),
            at("53", "NT", 10, 8),
            at("61", "KB", 6, 3),
            at("62", "KT", 7, 4),
            at("63", "KS", 8, 5),
            at("64", "KI", 8, 3),
            at("65", "KU", 8, 2),
            at("71", "SA", 11, 2),
            at("72", "ST", 10, 4),
            at("73", "SN", 10, 6),
            at("74", "SG", 11, 5),
            at("75", "GO", 10, 3),
            at("76", "SR", 9, 5),
            at("81", "MA", 12, 5),
            at("82", "MU", 12, 3),
            at("91", "PA", 15, 4),
            at("92", "PB", 13, 4),
            at("93", "PS", 15, 6),
            at("94", "PT", 14, 4),
            at("95", "PP", 15, 5),
            at("96", "PD", 13, 3));

    static Tile of(String province) {
        return PROVINCES.getOrDefault(province, new Tile(province, 1, 8));
    }

    private static Map.Entry<String, Tile> at(String code, String letters, int column, int row) {
        return Map.entry(code, new Tile(letters, column, row));
    }
}
