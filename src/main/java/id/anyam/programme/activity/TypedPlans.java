package id.anyam.programme.activity;

import id.anyam.programme.PlanForm;
import id.anyam.programme.Programmes.Indicator;
import id.anyam.region.RegionCode;
import id.anyam.shared.BudgetYear;
import id.anyam.web.Typing;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads plans whose region was looked up already. */
@Component
class TypedPlans implements PlanForm {

    @Override
    public Optional<Map<String, @Nullable Object>> read(Typing typing, BudgetYear year, List<Indicator> indicators) {
        return new ActivityForm(typing)
                .plan(year, indicators, TypedPlans::code)
                .map(plan -> new PlanRow(plan).values());
    }

    private static Optional<RegionCode> code(Typing typing, String field) {
        if (typing.value(field).isBlank()) {
            typing.wrong(field, "web.typing.missing");
            return Optional.empty();
        }
        return Optional.of(new RegionCode(typing.value(field)));
    }

    @Override
    public Map<String, String> kinds() {
        var kinds = new LinkedHashMap<String, String>();
        Arrays.stream(Kind.values()).forEach(kind -> kinds.put(kind.name(), kind.label()));
        return kinds;
    }
}
