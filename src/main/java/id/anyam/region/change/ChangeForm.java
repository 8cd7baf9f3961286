package id.anyam.region.change;

import id.anyam.region.Region;
import id.anyam.region.RegionCode;
import id.anyam.region.RegionKind;
import id.anyam.region.Regions;
import id.anyam.shared.RuleViolated;
import id.anyam.web.Typing;
import java.util.Optional;
import java.util.UUID;

/** Turns what was typed about a decree into an act. */
record ChangeForm(UUID id, Act act, Decree decree) {

    /** What can be done to a region, in the order of the form. */
    enum Kind {
        SPLIT,
        MERGE,
        MOVE,
        RENAME
    }

    /** Empty when something typed does not fit; the problems then stand in {@code typing}. */
    static Optional<ChangeForm> read(Typing typing, Region region, Regions regions) {
        var act = switch (typing.choice("kind", Kind.class)) {
            case RENAME -> Optional.<Act>of(new Act.Rename(region.code(), typing.text("name", 2, 100)));
            case MERGE -> regions.picked(typing, "into").<Act>map(into -> new Act.Merge(region.code(), into));
            case SPLIT -> {
                var name = typing.text("name", 2, 100);
                var kind = typing.choice("region_kind", RegionKind.class);
                if (kind.depth() != region.kind().depth()) {
                    typing.wrong("region_kind", "web.typing.choose");
                }
                yield code(typing).<Act>map(code -> new Act.Split(region.code(), code, kind, name));
            }
            case MOVE -> code(typing).<Act>map(code -> new Act.Move(region.code(), code));
        };
        var decree = new Decree(typing.text("decree", 5, 300), typing.date("on"));
        var id = typing.id("id").orElseGet(UUID::randomUUID);
        return typing.fits() ? act.map(one -> new ChangeForm(id, one, decree)) : Optional.empty();
    }

    private static Optional<RegionCode> code(Typing typing) {
        if (typing.text("new_code", 1, 20).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new RegionCode(typing.value("new_code").strip()));
        } catch (RuleViolated broken) {
            typing.wrong("new_code", broken.key(), broken.arguments().toArray());
            return Optional.empty();
        }
    }
}
