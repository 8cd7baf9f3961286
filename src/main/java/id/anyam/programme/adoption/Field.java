package id.anyam.programme.adoption;

import java.util.Locale;

/** The parts of a programme's wording that a council may adapt. */
enum Field {
    TITLE(5, 300),
    PURPOSE(5, 4000),
    TARGET(5, 4000),
    BIDANG(0, 100);

    private final int shortest;
    private final int longest;

    Field(int shortest, int longest) {
        this.shortest = shortest;
        this.longest = longest;
    }

    int shortest() {
        return shortest;
    }

    int longest() {
        return longest;
    }

    /** Its name in forms and in the API. */
    String typed() {
        return name().toLowerCase(Locale.ROOT);
    }
}
