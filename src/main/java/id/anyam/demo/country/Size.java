package id.anyam.demo.country;

import java.util.Locale;

/** How much of a country: five stories' provinces for tests, all regions for trying, 4.4 million artisans for measuring. */
enum Size {
    SMALL(200),
    DEMO(20_000),
    NATION(4_400_000);

    private final int artisans;

    Size(int artisans) {
        this.artisans = artisans;
    }

    /** The size of this name in small letters. */
    static Size named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    int artisans() {
        return artisans;
    }
}
