package id.anyam.region.change;

import id.anyam.region.Region;
import id.anyam.region.RegionCode;
import id.anyam.region.Regions;
import id.anyam.shared.RuleViolated;
import java.time.LocalDate;

/** When a decree may be entered into the register. */
final class ActRules {

    private final Regions regions;
    private final LocalDate today;

    ActRules(Regions regions, LocalDate today) {
        this.regions = regions;
        this.today = today;
    }

    /** Refuses what the register cannot follow; answers the region as it stands. */
    Region check(Act act, Decree decree) {
        if (decree.on().isAfter(today)) {
            throw new RuleViolated("region.change.not-yet");
        }
        var region = inForce(act.region(), decree.on());
        if (region.code().depth() == 0) {
            throw new RuleViolated("region.change.nation");
        }
        switch (act) {
            case Act.Rename rename -> {
                if (rename.name().equals(region.name())) {
                    throw new RuleViolated("region.change.same-name");
                }
            }
            case Act.Merge merge -> checkMerge(region, merge, decree);
            case Act.Split split -> checkNew(region, split.founded(), decree);
            case Act.Move move -> {
                checkEnds(region, decree);
                checkNew(region, move.becomes(), decree);
            }
        }
        return region;
    }

    private void checkMerge(Region region, Act.Merge merge, Decree decree) {
        checkEnds(region, decree);
        var into = inForce(merge.into(), decree.on());
        if (into.code().equals(region.code())
                || into.code().depth() != region.code().depth()) {
            throw new RuleViolated("region.change.other-depth", into.path());
        }
        var within = regions.children(region.code()).size();
        if (within > 0) {
            throw new RuleViolated("region.change.move-first", region.name(), within);
        }
    }

    private void checkNew(Region region, RegionCode code, Decree decree) {
        if (code.depth() != region.code().depth()) {
            throw new RuleViolated(
                    "region.change.new-depth", code.value(), region.code().value());
        }
        if (regions.find(code).isPresent()) {
            throw new RuleViolated("region.change.taken", code.value());
        }
        inForce(code.parent().orElse(RegionCode.NATION), decree.on());
    }

    private static void checkEnds(Region region, Decree decree) {
        if (!decree.on().isAfter(region.validFrom())) {
            throw new RuleViolated("region.change.too-early", region.name());
        }
    }

    private Region inForce(RegionCode code, LocalDate day) {
        return regions.find(code)
                .filter(region -> region.inForceOn(day) && region.inForceOn(today))
                .orElseThrow(() -> new RuleViolated("region.change.not-in-force", code.value()));
    }
}
