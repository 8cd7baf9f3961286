package id.anyam.door.bench;

import java.util.List;

/**
 * How long one thing took, each time it was done, in milliseconds.
 *
 * @param bound what the product promises for it, as it is printed beside the figures; empty when nothing is promised
 */
record Samples(String what, String bound, List<Double> millis) {

    Samples {
        millis = millis.stream().sorted().toList();
        if (millis.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured: " + what);
        }
    }

    /** The smallest time within which at least this share of all stays. */
    double percentile(int share) {
        var rank = (int) Math.ceil(share / 100.0 * millis.size());
        return millis.get(Math.max(0, rank - 1));
    }

    double median() {
        return percentile(50);
    }

    /** Whether the median, and the slowest but one in a hundred where that is promised too, stay within the bound. */
    boolean holds() {
        if (bound.isEmpty()) {
            return true;
        }
        var promised = bound.split(" / ");
        return median() <= Double.parseDouble(promised[0])
                && (promised.length == 1 || percentile(99) <= Double.parseDouble(promised[1]));
    }
}
