package id.anyam.meeting.plan;

import id.anyam.meeting.MeetingId;
import id.anyam.meeting.Meetings.Kind;
import id.anyam.meeting.Meetings.Mode;
import id.anyam.web.Typing;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Turns what was typed about a meeting into its arrangement. */
final class MeetingForm {

    static final List<String> ZONES = List.of("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura");
    private static final int LONGEST_DAYS = 14;

    private final Typing typing;
    private final List<Kind> kinds;
    private final List<Followable> followable;

    MeetingForm(Typing typing, List<Kind> kinds, List<Followable> followable) {
        this.typing = typing;
        this.kinds = kinds;
        this.followable = followable;
    }

    /** The arrangement typed; nothing when there is something to mend. */
    Optional<Arrangement> read() {
        var kind = typing.choice("kind", Kind.class);
        if (!kinds.contains(kind) && typing.problem("kind").isEmpty()) {
            typing.wrong("kind", "meeting.plan.form.kind-of-another-level");
        }
        var title = typing.text("title", 3, 200);
        var zone = zone();
        var starts = typing.dateTime("starts_at").atZone(zone).toInstant();
        var ends = ends(starts, zone);
        var follows = follows(starts);
        var theme = theme(follows);
        var place = typing.text("place", 2, 300);
        var mode = typing.choice("mode", Mode.class);
        var link = link();
        return typing.fits()
                ? Optional.of(new Arrangement(
                        kind,
                        title,
                        theme,
                        follows.map(Followable::id),
                        starts,
                        ends,
                        zone,
                        place,
                        mode,
                        mode == Mode.ONSITE ? Optional.empty() : link))
                : Optional.empty();
    }

    /** The arrangement as it would have been typed. */
    static Typing typed(Arrangement arrangement) {
        var typing = Typing.blank()
                .with("kind", arrangement.kind())
                .with("title", arrangement.title())
                .with("follows_id", arrangement.follows().map(MeetingId::value).orElse(null))
                .with("starts_at", local(arrangement.startsAt(), arrangement.zone()))
                .with("ends_at", local(arrangement.endsAt(), arrangement.zone()))
                .with("zone", arrangement.zone().getId())
                .with("place", arrangement.place())
                .with("mode", arrangement.mode())
                .with("online_link", arrangement.onlineLink().orElse(null));
        arrangement.theme().ifPresent(theme -> {
            switch (theme) {
                case Theme.Own own -> typing.with("theme", own.words());
                case Theme.Inherited inherited ->
                    typing.with("theme_inherited", "true")
                            .with("theme_tail", inherited.tail().orElse(null));
            }
        });
        return typing;
    }

    private static LocalDateTime local(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
    }

    private ZoneId zone() {
        if (ZONES.contains(typing.value("zone"))) {
            return ZoneId.of(typing.value("zone"));
        }
        typing.wrong("zone", "web.typing.choose");
        return ZoneId.of(ZONES.getFirst());
    }

    private Instant ends(Instant starts, ZoneId zone) {
        var ends = typing.dateTime("ends_at").atZone(zone).toInstant();
        if (typing.problem("starts_at").isPresent() || typing.problem("ends_at").isPresent()) {
            return ends;
        }
        if (!ends.isAfter(starts)) {
            typing.wrong("ends_at", "meeting.plan.form.ends-before-start");
        } else if (ends.isAfter(starts.plus(LONGEST_DAYS, ChronoUnit.DAYS))) {
            typing.wrong("ends_at", "meeting.plan.form.too-long", LONGEST_DAYS);
        }
        return ends;
    }

    private Optional<Followable> follows(Instant starts) {
        if (typing.value("follows_id").isBlank()) {
            return Optional.empty();
        }
        var chosen = typing.id("follows_id")
                .flatMap(id -> followable.stream()
                        .filter(meeting -> meeting.id().value().equals(id))
                        .findFirst());
        if (chosen.isEmpty()) {
            typing.wrong("follows_id", "web.typing.choose");
        } else if (chosen.get().startsAt().isAfter(starts)
                && typing.problem("starts_at").isEmpty()) {
            typing.wrong("follows_id", "meeting.plan.form.follows-a-later-one");
        }
        return chosen;
    }

    private Optional<Theme> theme(Optional<Followable> follows) {
        var own = typing.optionalText("theme", 300);
        var tail = typing.optionalText("theme_tail", 200);
        if (!typing.chosen("theme_inherited", "true")) {
            return own.map(Theme.Own::new);
        }
        var from = follows.flatMap(Followable::theme);
        if (from.isEmpty() && typing.problem("follows_id").isEmpty()) {
            typing.wrong("theme_inherited", "meeting.plan.form.no-theme-to-inherit");
        }
        if (tail.isPresent() && tail.get().length() < 2) {
            typing.wrong("theme_tail", "web.typing.too-short", 2);
        }
        return from.map(words -> new Theme.Inherited(words, tail));
    }

    private Optional<String> link() {
        var link = typing.optionalText("online_link", 500);
        if (link.isPresent() && !link.get().matches("https://[^\\s/?#]+\\.[^\\s]+")) {
            typing.wrong("online_link", "meeting.plan.form.link-unfit");
        }
        return link;
    }
}
