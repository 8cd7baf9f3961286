package id.anyam.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What surrounds every page, ready to print.
 *
 * @param partial htmx asked for the middle only
 * @param formToken the token that every form carries; asking for it starts a session
 * @param nav the entries this visitor may use, in order
 * @param path of the current page, to mark the entry
 * @param said a sentence about what was just done, if any
 */
public record Chrome(
        Visitor visitor,
        boolean partial,
        Supplier<String> formToken,
        List<NavItem> nav,
        String path,
        Optional<String> said) {

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

    public boolean signedIn() {
        return visitor.name().isPresent();
    }
}
