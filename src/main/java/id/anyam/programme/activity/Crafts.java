package id.anyam.programme.activity;

import java.util.List;

/** Crafts and techniques to suggest, by the material groups of the Dekranas Award; any other may be typed. */
final class Crafts {

    static final List<String> SUGGESTED = List.of(
            "Batik tulis",
            "Batik cap",
            "Batik kombinasi",
            "Ecoprint",
            "Tenun ATBM",
            "Tenun gedog",
            "Tenun ikat",
            "Songket",
            "Lurik",
            "Ulos",
            "Endek",
            "Bordir",
            "Sulam",
            "Jumputan",
            "Sasirangan",
            "Rajut",
            "Anyaman pandan",
            "Anyaman purun",
            "Anyaman mendong",
            "Anyaman eceng gondok",
            "Anyaman ketak",
            "Anyaman rotan",
            "Anyaman bambu",
            "Anyaman lontar",
            "Ukir kayu",
            "Bubut kayu",
            "Topeng",
            "Wayang",
            "Gerabah",
            "Stoneware",
            "Porselen",
            "Perak dan filigri",
            "Kuningan",
            "Tembaga",
            "Keris",
            "Ukir batu",
            "Akik dan permata",
            "Kerang dan mutiara",
            "Tempurung",
            "Kulit",
            "Tanduk dan tulang",
            "Bahan daur ulang");

    private Crafts() {}
}
