package id.anyam.programme.drift;

import id.anyam.programme.IndicatorId;
import id.anyam.programme.drift.Comparison.Reason;
import id.anyam.programme.drift.Version.Measure;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** A programme that was taken up, and changes planted in its parts, here and above. */
final class Planting {

    static final IndicatorId SERVED = new IndicatorId(new UUID(0, 1));
    static final IndicatorId SOLD = new IndicatorId(new UUID(0, 2));
    static final IndicatorId OTHER = new IndicatorId(new UUID(0, 3));

    static final Version TAKEN = new Version(
            Map.of(
                    Piece.TITLE, "Perajin mahir digital",
                    Piece.PURPOSE, "Batik, tenun, anyaman dipasarkan sendiri",
                    Piece.TARGET, "100 UMKM tiap provinsi",
                    Piece.BIDANG, "Daya Saing"),
            measures(
                    Map.entry(SERVED, new Measure("Perajin terlayani", "Hadir sampai selesai", "perajin", number(40))),
                    Map.entry(SOLD, new Measure("Karya terjual", "Terjual di lokapasar", "karya", number(100)))));

    static final List<Part> PARTS = Stream.concat(
                    Piece.WORDS.stream().map(Part::of),
                    Stream.of(SERVED, SOLD)
                            .flatMap(one -> Piece.OF_INDICATOR.stream().map(piece -> Part.of(piece, one))))
            .toList();

    /** What is planted in one part. */
    enum Deed {
        NOTHING,
        HERE,
        HERE_WITHOUT_REASON,
        ABOVE,
        BOTH_ALIKE,
        BOTH
    }

    static Comparison planted(List<Deed> plan) {
        var local = TAKEN;
        var upper = TAKEN;
        var reasons = new HashMap<Part, Reason>();
        for (var place = 0; place < PARTS.size(); place++) {
            var part = PARTS.get(place);
            var deed = plan.get(place);
            local = switch (deed) {
                case HERE, HERE_WITHOUT_REASON, BOTH -> changed(local, part, "di sini");
                case BOTH_ALIKE -> changed(local, part, "di atas");
                case NOTHING, ABOVE -> local;
            };
            upper = switch (deed) {
                case ABOVE, BOTH_ALIKE, BOTH -> changed(upper, part, "di atas");
                case NOTHING, HERE, HERE_WITHOUT_REASON -> upper;
            };
            if (deed == Deed.HERE || deed == Deed.BOTH) {
                reasons.put(
                        part,
                        new Reason(
                                TAKEN.text(part).orElseThrow(), local.text(part).orElseThrow(), "Kondisi daerah"));
            }
        }
        return new Comparison(TAKEN, local, upper, reasons);
    }

    static DriftKind kind(Part part, Deed deed) {
        if (part.piece() == Piece.QUANTITY) {
            return DriftKind.ALIGNED;
        }
        return switch (deed) {
            case NOTHING, ABOVE, BOTH_ALIKE -> DriftKind.ALIGNED;
            case HERE_WITHOUT_REASON -> DriftKind.DIVERGED;
            case HERE, BOTH -> part.piece() == Piece.DEFINITION ? DriftKind.DIVERGED : DriftKind.ADAPTED;
        };
    }

    static Proposal proposal(Part part, Deed deed) {
        return switch (deed) {
            case NOTHING, HERE, HERE_WITHOUT_REASON, BOTH_ALIKE -> Proposal.NONE;
            case ABOVE -> Proposal.OFFERED;
            case BOTH -> part.piece() == Piece.QUANTITY ? Proposal.NONE : Proposal.CONFLICT;
        };
    }

    static Version changedIn(Version version, List<Boolean> changed, String how) {
        var next = version;
        for (var place = 0; place < PARTS.size(); place++) {
            next = changed.get(place) ? changed(next, PARTS.get(place), how) : next;
        }
        return next;
    }

    static Version changed(Version version, Part part, String how) {
        if (part.indicator().isEmpty()) {
            return with(version, part, version.words().get(part.piece()) + " " + how);
        }
        var one = version.measures().get(part.indicator().get());
        return with(
                version,
                part,
                switch (part.piece()) {
                    case NAME -> new Measure(one.name() + " " + how, one.definition(), one.unit(), one.target());
                    case DEFINITION -> new Measure(one.name(), one.definition() + " " + how, one.unit(), one.target());
                    default ->
                        new Measure(
                                one.name(),
                                one.definition(),
                                one.unit(),
                                one.target().add(number(how.length())));
                });
    }

    /** The same in other letters: capitals, a full stop, wider spaces, a list in another order. */
    static Version rewritten(Version version) {
        var words = new EnumMap<Piece, String>(Piece.class);
        version.words().forEach((piece, text) -> words.put(piece, rewritten(text)));
        var measures = new LinkedHashMap<IndicatorId, Measure>();
        version.measures()
                .forEach((id, one) -> measures.put(
                        id,
                        new Measure(
                                rewritten(one.name()),
                                rewritten(one.definition()),
                                one.unit().toUpperCase(Locale.ROOT),
                                one.target().setScale(2))));
        return new Version(words, measures);
    }

    static String rewritten(String text) {
        var items = List.of(text.split(", ")).reversed();
        return String.join(",  ", items).toUpperCase(Locale.ROOT).replace(" ", "  ") + ".";
    }

    static Version with(Version version, Part part, String text) {
        var words = new EnumMap<Piece, String>(version.words());
        words.put(part.piece(), text);
        return new Version(words, version.measures());
    }

    static Version with(Version version, Part part, Measure measure) {
        var measures = new LinkedHashMap<>(version.measures());
        measures.put(part.indicator().orElseThrow(), measure);
        return new Version(version.words(), measures);
    }

    @SafeVarargs
    static Map<IndicatorId, Measure> measures(Map.Entry<IndicatorId, Measure>... entries) {
        var measures = new LinkedHashMap<IndicatorId, Measure>();
        Stream.of(entries).forEach(one -> measures.put(one.getKey(), one.getValue()));
        return measures;
    }

    static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }

    private Planting() {}
}
