package id.anyam.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds every page, ready to print.
 *
 * @param partial htmx asked for the middle only
 * @param formToken the token that every form carries; asking for it starts a session
 * @param nav the entries this visitor may use, in order
 * @param path of the current page, to mark the entry
 * @param said a sentence about what was just done, if any
 * @param style path of the style sheet
 * @param script path of the behaviours
 */
public record Chrome(
        Visitor visitor,
        boolean partial,
        Supplier<String> formToken,
        List<NavItem> nav,
        String path,
        Optional<String> said,
        String style,
        String script) {

    public String csrf() {
        return formToken.get();
    }

    public boolean current(NavItem item) {
        return path.equals(item.path()) || path.startsWith(item.path() + "/");
    }

    public List<NavItem> nav(NavItem.Section section) {
        return nav.stream().filter(item -> item.section() == section).toList();
    }

    public List<NavItem> tabs() {
        return nav.stream().filter(NavItem::tab).limit(4).toList();
    }

    /** The entries whose name holds what was typed; all of them when nothing was. */
    public List<NavItem> matching(Words w, String typed) {
        var part = typed.toLowerCase(w.locale());
        return nav.stream()
                .filter(item -> w.t(item.label()).toLowerCase(w.locale()).contains(part))
                .toList();
    }

    /** On a page that no tab leads to; the tab for everything else is marked then. */
    public boolean beyondTabs() {
        return tabs().stream().noneMatch(this::current);
    }

    /** The roles held where one acts, in words. */
    public String roles(Words w) {
        return visitor.roles().stream()
                .sorted()
                .map(role -> w.t("web.role." + role.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
    }

    public boolean signedIn() {
        return visitor.name().isPresent();
    }

    /** The colour of the organisation acted for, as custom properties; null when it has none. */
    public @Nullable String brand() {
        return visitor.organisation()
                .flatMap(Visitor.Place::colour)
                .map(Brand::of)
                .map(Brand::css)
                .orElse(null);
    }
}
