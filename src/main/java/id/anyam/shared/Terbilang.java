package id.anyam.shared;

/** Whole numbers from 0 to below 10^18 in Indonesian words, as money is written out on official papers. */
public final class Terbilang {

    private static final String[] SMALL = {
        "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"
    };
    private static final String[] SCALE = {"", "ribu", "juta", "miliar", "triliun", "kuadriliun"};

    private Terbilang() {}

    public static String of(long number) {
        if (number < 0 || number >= 1_000_000_000_000_000_000L) {
            throw new IllegalArgumentException("Not between 0 and 10^18: " + number);
        }
        if (number < 1000) {
            return belowThousand((int) number);
        }
        var scale = 1;
        while (number / power(scale) >= 1000) {
            scale++;
        }
        var head = (int) (number / power(scale));
        var rest = number % power(scale);
        var words = scale == 1 && head == 1 ? "seribu" : belowThousand(head) + " " + SCALE[scale];
        return rest == 0 ? words : words + " " + of(rest);
    }

    private static String belowThousand(int number) {
        if (number < 12) {
            return SMALL[number];
        }
        if (number < 20) {
            return SMALL[number - 10] + " belas";
        }
        if (number < 100) {
            return SMALL[number / 10] + " puluh" + rest(number % 10);
        }
        var head = number < 200 ? "seratus" : SMALL[number / 100] + " ratus";
        return head + rest(number % 100);
    }

    private static String rest(int number) {
        return number == 0 ? "" : " " + belowThousand(number);
    }

    private static long power(int scale) {
        var power = 1L;
        for (var step = 0; step < scale; step++) {
            power *= 1000;
        }
        return power;
    }
}
