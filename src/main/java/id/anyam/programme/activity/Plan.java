package id.anyam.programme.activity;

import id.anyam.programme.IndicatorId;
import id.anyam.region.RegionCode;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What is planned, in the words of who plans it.
 *
 * @param indicator what the output counts for, if for anything
 * @param place venue or address in words, within {@code region}
 * @param responsible bidang or office that answers for it
 * @param outputTarget in {@code outputUnit}
 * @param withoutCost said expressly: it needs no money
 */
record Plan(
        Optional<IndicatorId> indicator,
        Kind kind,
        String title,
        RegionCode region,
        Optional<String> place,
        Period period,
        Optional<String> craft,
        String audience,
        int quota,
        String responsible,
        String outputUnit,
        BigDecimal outputTarget,
        boolean withoutCost) {}
