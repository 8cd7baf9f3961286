package id.anyam.programme.plan;

import id.anyam.programme.IndicatorId;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** An indicator as it is written: what is counted, in which unit, how much is aimed at (two decimals at most). */
record Measure(IndicatorId id, String name, String definition, String unit, BigDecimal target) {

    Measure {
        target = target.setScale(2, RoundingMode.UNNECESSARY);
    }
}
