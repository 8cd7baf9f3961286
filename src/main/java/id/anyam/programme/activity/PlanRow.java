package id.anyam.programme.activity;

import id.anyam.programme.IndicatorId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A plan as the parameters of its row. */
record PlanRow(Plan plan) {

    Map<String, @Nullable Object> values() {
        var values = new HashMap<String, @Nullable Object>();
        values.put("indicator", plan.indicator().map(IndicatorId::value).orElse(null));
        values.put("kind", plan.kind().name());
        values.put("title", plan.title());
        values.put("region", plan.region().value());
        values.put("place", plan.place().orElse(null));
        values.put("starts", plan.period().starts());
        values.put("ends", plan.period().ends());
        values.put("craft", plan.craft().orElse(null));
        values.put("audience", plan.audience());
        values.put("quota", plan.quota());
        values.put("responsible", plan.responsible());
        values.put("unit", plan.outputUnit());
        values.put("target", plan.outputTarget());
        values.put("without_cost", plan.withoutCost());
        return values;
    }
}
