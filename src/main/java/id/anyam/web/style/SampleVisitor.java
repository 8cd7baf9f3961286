package id.anyam.web.style;

import id.anyam.web.Visitor;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Somebody signed in, as what stands around a page shows them, with the language and theme of who looks. */
record SampleVisitor(Visitor looking) implements Visitor {

    private static final Place COUNCIL =
            new Place(new UUID(0, 0), "Dekranasda Serdang Bedagai", "REGENCY", Optional.empty());

    @Override
    public Optional<String> name() {
        return Optional.of("Sekretaris (contoh)");
    }

    @Override
    public Optional<UUID> account() {
        return Optional.empty();
    }

    @Override
    public Optional<Place> organisation() {
        return Optional.of(COUNCIL);
    }

    @Override
    public List<Place> organisations() {
        return List.of(COUNCIL);
    }

    @Override
    public boolean may(String permission) {
        return false;
    }

    @Override
    public Locale locale() {
        return looking.locale();
    }

    @Override
    public String theme() {
        return looking.theme();
    }

    @Override
    public ZoneId zone() {
        return looking.zone();
    }
}
