package id.anyam.region.change;

import id.anyam.region.Region;
import id.anyam.region.RegionCode;
import id.anyam.region.Regions;
import id.anyam.web.Typing;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A register with nothing in it. */
class NoRegions implements Regions {

    @Override
    public Optional<Region> find(RegionCode code) {
        return Optional.empty();
    }

    @Override
    public Map<RegionCode, Region> find(Collection<RegionCode> codes) {
        return Map.of();
    }

    @Override
    public List<Region> children(RegionCode code) {
        return List.of();
    }

    @Override
    public List<Region> search(String words, int limit) {
        return List.of();
    }

    @Override
    public List<Region> successors(RegionCode code, LocalDate day) {
        return List.of();
    }

    @Override
    public Optional<RegionCode> picked(Typing typing, String field) {
        return Optional.empty();
    }
}
